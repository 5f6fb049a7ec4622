"""Which release of Personary this is, for what is written into other people's files."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def release() -> str:
    """Return the version that is installed; "0" where the package runs without being installed."""
    try:
        return version("personary")
    except PackageNotFoundError:
        return "0"
