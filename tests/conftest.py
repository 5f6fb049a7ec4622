"""What every test may use: the browser and Node fixtures, and the option that writes approved outputs anew."""

from __future__ import annotations

import pytest

pytest_plugins = ["tests.browser.fixtures"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="write approved outputs anew from today's")
