"""Changes: two states of a project compared in their meaning."""
