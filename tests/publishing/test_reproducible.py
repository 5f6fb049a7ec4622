"""One state of the files and one `SOURCE_DATE_EPOCH` make one site: wherever, whenever and by whichever Python."""

import os
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

import personary
from personary.publishing.census import files_below
from tests.browser.fixtures import skip
from tests.history import commit, git

SMALL = Path(__file__).parent.parent / "examples" / "small"
EPOCH = 1_781_998_200  # 20 June 2026, half past eleven at night in Greenwich: another day further east
NAMED = "PERSONARY_PYTHONS"
"""Names the Pythons to compare, as `.ci/run` does: all that its machine has. Without it, those that are found ready."""
IS_READY = f"""
import sys
import personary, mkdocs, material, pydantic, nh3, PIL
sys.exit(personary.__file__ != {personary.__file__!r})
"""
AS_IT_HAPPENS = """
import os, random

chance, scandir, listdir = random.Random(int(os.environ["FILE_ORDER"])), os.scandir, os.listdir

class Entries:
    def __init__(self, found): self.left = iter(found)
    def __iter__(self): return self
    def __next__(self): return next(self.left)
    def __enter__(self): return self
    def __exit__(self, *_): pass
    def close(self): pass

def scandir_anyhow(*folder):
    with scandir(*folder) as entries:
        found = list(entries)
    chance.shuffle(found)
    return Entries(found)

def listdir_anyhow(*folder):
    found = listdir(*folder)
    chance.shuffle(found)
    return found

os.scandir, os.listdir = scandir_anyhow, listdir_anyhow
"""


@dataclass(frozen=True)
class Circumstances:
    """Where and how a site is built, none of which may show."""

    folder: str = "buyers"
    order: int = 0
    environment: dict[str, str] = field(default_factory=dict)
    python: str = sys.executable


ELSEWHERE = {
    "folder": Circumstances(folder="a/much deeper/place/Käufer & Co"),
    "time zone far east": Circumstances(environment={"TZ": "Pacific/Kiritimati"}),
    "time zone far west": Circumstances(environment={"TZ": "Pacific/Niue"}),
    "locale": Circumstances(
        environment={"LC_ALL": "C", "LANG": "tr_TR", "LANGUAGE": "tr", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    ),
    "hash seed": Circumstances(environment={"PYTHONHASHSEED": "4711"}),
    "file order": Circumstances(order=2),
}


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small example, edited once, judged by the clock."""
    root = tmp_path_factory.mktemp("history") / "small"
    shutil.copytree(SMALL, root, ignore=shutil.ignore_patterns("site", ".site-*", ".cache"))
    settings = (root / "mkdocs.yml").read_text("utf-8").replace("      today: 2026-06-15\n", "")
    git(root, "init", "-q", "-b", "main")
    commit(root, {"mkdocs.yml": f"site_url: https://buyers.tidewell.example/\n{settings}"}, "2026-06-10")
    persona = (root / "personas" / "ivo-treasurer.yaml").read_text("utf-8")
    commit(
        root,
        {"personas/ivo-treasurer.yaml": persona.replace("No higher contribution", "The contribution stays")},
        "2026-06-12",
    )
    return root


@pytest.fixture(scope="module")
def reference(history: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site as it is built here."""
    return built(history, tmp_path_factory.mktemp("reference"), Circumstances())


@pytest.mark.parametrize("circumstances", ELSEWHERE.values(), ids=ELSEWHERE)
def test_circumstances_change_no_byte(circumstances, history, reference, tmp_path):
    assert differing(reference, built(history, tmp_path, circumstances)) == []


def test_every_python_makes_the_same_site(history, reference, tmp_path):
    named = os.environ.get(NAMED)
    pythons = ready_on_the_path() if named is None else named.split(os.pathsep) if named else []
    if named is None and not pythons:
        skip(f"no other Python has the packages of this one (name some in {NAMED})")
    for number, python in enumerate(pythons):
        made = built(history, tmp_path / str(number), Circumstances(python=python))
        assert differing(reference, made) == [], python


def test_the_compressed_sitemap_takes_its_time_from_the_epoch(reference):
    header = reference["sitemap.xml.gz"][:10]
    assert int.from_bytes(header[4:8], "little") == EPOCH - EPOCH % 86_400
    assert b"<lastmod>2026-06-20</lastmod>" in reference["sitemap.xml"]


def test_what_is_compared_tells_of_days_and_of_history(reference):
    assert b"2026-06-12" in reference["changes/feed.xml"]
    assert b"20 June 2026" in reference["changes/index.html"]


def built(history: Path, room: Path, circumstances: Circumstances) -> dict[str, bytes]:
    """Build a copy of the project in a process of its own, with nothing remembered."""
    root = room / circumstances.folder
    copy(history, root, circumstances.order)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))},
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(EPOCH),
        "XDG_CACHE_HOME": str(room / "cache"),
        **circumstances.environment,
    }
    if circumstances.order:
        (room / "start").mkdir()
        (room / "start" / "sitecustomize.py").write_text(AS_IT_HAPPENS, "utf-8")
        environment |= {"PYTHONPATH": str(room / "start"), "FILE_ORDER": str(circumstances.order)}
    command = [circumstances.python, "-m", "personary", "build", "--plain"]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return {path: (root / "site" / path).read_bytes() for path in files_below(root / "site")}


def copy(history: Path, root: Path, order: int) -> None:
    """Copy a project file by file, in the order of their names or in any other."""
    files = sorted(path.relative_to(history) for path in history.rglob("*") if path.is_file())
    if order:
        random.Random(order).shuffle(files)
    for path in files:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(history / path, root / path)


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def ready_on_the_path() -> list[str]:
    """Return the other Pythons here that can run this checkout."""
    names = (f"python3.{minor}" for minor in (11, 12, 13) if minor != sys.version_info.minor)
    return [python for python in filter(None, map(shutil.which, names)) if is_ready(python)]


def is_ready(python: str) -> bool:
    return subprocess.run([python, "-c", IS_READY], capture_output=True, check=False).returncode == 0
