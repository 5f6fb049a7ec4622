"""Edits: files as they should be written, fixed or renamed. New texts are values; only the doors write them."""
