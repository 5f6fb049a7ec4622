"""Fixtures for tests that drive Chromium or a Node package against a folder of pages.

    def test_the_story_reads_without_a_mouse(site, chromium, run_node):
        with serve_folder(site) as address:
            found = run_node("axe.mjs", {"base": address, "paths": ["personas/oda/"]})
        assert found["violations"] == []

Where Chromium or Node cannot be had such a test skips with one line; PERSONARY_NO_SKIP=1 turns the skip into a failure.
"""

import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.browser.server import serve_folder as serve

HERE = Path(__file__).parent
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")


def skip(reason: str) -> None:
    """Skip with one line, or fail where nothing may be skipped."""
    if os.environ.get("PERSONARY_NO_SKIP") == "1":
        pytest.fail(f"{reason} (PERSONARY_NO_SKIP forbids skipping)", pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def chromium() -> Path:
    """The system's Chromium: $CHROMIUM, or the first known name on the path."""
    for name in (os.environ.get("CHROMIUM"), *CHROMIUM_NAMES):
        found = shutil.which(name) if name else None
        if found:
            return Path(found)
    skip("Chromium is not installed (or name it in $CHROMIUM)")
    raise AssertionError


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The Node packages of this folder, with a Node to run them."""
    if not shutil.which("node"):
        skip("Node is not installed")
    if not (HERE / "node_modules" / "playwright-core").is_dir():
        skip("Node packages are not installed (run npm ci in tests/browser)")
    return HERE / "node_modules"


@pytest.fixture
def serve_folder() -> Callable[..., Any]:
    """`with serve_folder(path, headers={}) as address:` serves a folder on 127.0.0.1."""
    return serve


@pytest.fixture
def run_node(node_modules: Path) -> Callable[..., Any]:
    """`run_node("axe.mjs", {...})` runs a script of this folder and gives back the JSON it prints."""
    return call_node


@pytest.fixture
def run_browser(node_modules: Path, chromium: Path) -> Callable[..., Any]:
    """As `run_node`, for a script that opens Chromium."""

    def run(script: str, request: Mapping[str, Any], *, timeout: float = 300) -> Any:
        return call_node(script, request, timeout=timeout, environment={"CHROMIUM": str(chromium)})

    return run


def call_node(
    script: str, request: Mapping[str, Any], *, timeout: float = 300, environment: Mapping[str, str] | None = None
) -> Any:
    """Run a script with one JSON argument on its standard input, in a process group that never outlives the test."""
    process = subprocess.Popen(
        ["node", str(HERE / script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, **(environment or {})},
        start_new_session=True,
    )
    try:
        out, problem = process.communicate(json.dumps(request), timeout=timeout)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        pytest.fail(f"{script} did not finish within {timeout:.0f} s")
    if process.returncode != 0:
        pytest.fail(f"{script} failed:\n{problem.strip()}", pytrace=False)
    return json.loads(out)
