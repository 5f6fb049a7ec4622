"""The built wheel works with the sources out of reach: templates and styles are easily left behind."""

import os
import subprocess
import sys
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "plugins" / "personary"


def run(*command, cwd, **environment):
    done = subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False, timeout=300,
        env={**os.environ, **environment},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder), str(ROOT), cwd=folder)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """The wheel unpacked somewhere else, standing first on the path."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def test_it_holds_every_file_of_the_package_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if ".dist-info/" not in name}
    wanted = {
        f"personary/{path.relative_to(PACKAGE).as_posix()}"
        for path in PACKAGE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert inside == wanted


def test_it_names_the_command_the_plugin_and_the_licence(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = {Path(name).name: name for name in archive.namelist() if ".dist-info/" in name}
        points = ConfigParser()
        points.read_string(archive.read(names["entry_points.txt"]).decode())
        assert b"MIT License" in archive.read(names["LICENSE"])
    assert points["console_scripts"]["personary"] == "personary.cli:main"
    assert points["mkdocs.plugins"]["personary"] == "personary.mkdocs_plugin:PersonaryPlugin"


@pytest.mark.parametrize(
    "code",
    [
        pytest.param("import personary.cli as door; assert callable(door.main)", id="command"),
        pytest.param("import personary.mkdocs_plugin as door; assert door.PersonaryPlugin", id="plugin"),
    ],
)
def test_its_doors_open_without_the_sources(installed, tmp_path, code):
    where = run(sys.executable, "-c", f"{code}; print(door.__file__)", cwd=tmp_path, PYTHONPATH=str(installed))
    assert Path(where.strip()).is_relative_to(installed)
