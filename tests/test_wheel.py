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


def files_below(folder):
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


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
    wanted = {f"personary/{path.relative_to(PACKAGE).as_posix()}" for path in files_below(PACKAGE)}
    example = {
        f"personary/example/{path.relative_to(ROOT).as_posix()}"
        for folder in ("personas", "committees")
        for path in files_below(ROOT / folder)
    }
    assert inside == wanted | example | {"personary/example/mkdocs.yml"}


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


def test_it_shows_the_example_and_lays_down_a_project_without_the_sources(installed, tmp_path):
    def personary(*words):
        return run(sys.executable, "-m", "personary", *words, cwd=tmp_path, PYTHONPATH=str(installed))

    personary("demo", "--dir", "example", "--build-only", "--no-open")
    personary("init", "company")
    assert "Oda, head of maintenance" in (tmp_path / "example" / "site" / "index.html").read_text(encoding="utf-8")
    assert (tmp_path / "company" / "mkdocs.yml").is_file()
