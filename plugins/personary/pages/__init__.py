"""Pages: which kinds there are, where they stand, and how a view becomes HTML."""
