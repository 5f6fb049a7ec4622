"""What we say about someone's files: diagnostics as values, near names, and the formats they are printed in."""
