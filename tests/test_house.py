"""The house keeps its own rules: style, types, floors, and committed files that name no machine."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "plugins" / "personary"
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def run(*command, cwd=ROOT, **environment):
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False, timeout=300, **environment
    )


@pytest.mark.parametrize(
    "command",
    [
        pytest.param(("ruff", "check", "--output-format", "concise"), id="ruff check"),
        pytest.param(("ruff", "format", "--check"), id="ruff format"),
        pytest.param(("mypy",), id="mypy"),
    ],
)
def test_style_and_types_hold(command):
    done = run(sys.executable, "-m", *command)
    assert done.returncode == 0, done.stdout + done.stderr


def lint_imports(folder):
    return run(sys.executable, "-c", LINT_IMPORTS, "--no-cache", "--no-logo", cwd=folder)


def test_imports_point_down():
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("model/upwards.py", "import personary.catalog", "Import only from floors below"),
        ("source/upwards.py", "import personary.views", "Import only from floors below"),
        ("words/sideways.py", "import personary.diagnostics", "Import only from floors below"),
        ("unplaced.py", "", "Import only from floors below"),
        ("pages/wrong_room.py", "import mkdocs.plugins", "Only mkdocs_plugin imports MkDocs"),
        ("views/wrong_room.py", "import jinja2", "Only pages.rendering imports Jinja"),
        ("pages/wrong_room.py", "import jinja2", "Only pages.rendering imports Jinja"),
        ("source/wrong_room.py", "import yaml", "Only source.yaml_source imports PyYAML"),
        ("cli/wrong_room.py", "import subprocess", "Only source.tree calls another program"),
        ("model/wrong_room.py", "import click", "The model knows pydantic and nothing else"),
    ],
)
def test_a_wrong_import_breaks_its_contract(tmp_path, file, line, contract):
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    ignore = shutil.ignore_patterns("__pycache__", "templates", "assets")
    shutil.copytree(PACKAGE, tmp_path / "personary", ignore=ignore)
    for folder in ("catalog", "views", "diagnostics", "words", Path(file).parent):
        (tmp_path / "personary" / folder).mkdir(exist_ok=True)
        (tmp_path / "personary" / folder / "__init__.py").touch()
    (tmp_path / "personary" / file).write_text(line + "\n", encoding="utf-8")
    # The copy stands first on the path, before the installed package.
    done = lint_imports(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert re.search(rf"{contract}.* BROKEN", done.stdout), done.stdout


def test_every_ignored_rule_has_its_reason_beside_it():
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    ignored = [line for line in lines if re.match(r'\s+"[A-Z]+\d+"', line)]
    assert len(ignored) > 10
    for line in ignored:
        assert re.search(r"# .{10,}", line), line


def test_every_suppression_in_the_package_says_why():
    reasoned = re.compile(r"# (noqa: [A-Z0-9, ]+|type: ignore\[[^]]+\]) *[-#] *\S.{5,}")
    for path in PACKAGE.rglob("*.py"):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if re.search(r"# (noqa|type: ignore)", line):
                assert reasoned.search(line), f"{path.name}:{number} {line.strip()}"


def test_the_lock_has_hashes_and_names_no_address():
    lock = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    assert set(re.findall(r"(?:^|\s)--([\w-]+)", lock)) == {"hash"}
    assert not re.search(r"://|file:| @ ", lock)
    pinned = {re.sub(r"[-_.]+", "-", name).lower() for name in re.findall(r"^([\w.-]+)==", lock, flags=re.MULTILINE)}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", line)[0]).lower() for line in asked}
    assert names <= pinned


def test_the_node_lock_names_no_download_address():
    lock = (ROOT / "tests" / "browser" / "package-lock.json").read_text(encoding="utf-8")
    assert '"integrity"' in lock
    assert '"resolved"' not in lock
