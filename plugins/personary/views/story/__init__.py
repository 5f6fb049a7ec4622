"""The parts of a persona's story, one file an idea."""
