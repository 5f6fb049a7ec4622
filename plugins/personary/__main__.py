"""`python -m personary` is the command line."""

from __future__ import annotations

from personary.cli import main

if __name__ == "__main__":
    main()
