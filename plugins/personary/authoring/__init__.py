"""What helps to begin: commented files and a starter project, read off the models."""
