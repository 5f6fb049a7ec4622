"""The command line: one file a command, and one door through which every run leaves."""

from personary.cli.door import main

__all__ = ["main"]
