"""What a reader sees on each page, as plain values: text, numbers, tuples, and links by kind and id."""
