"""Every piece of YAML in the documentation holds: the file it names says what it is, and the models judge it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from personary.catalog.load import classify
from personary.catalog.shape import shape, shape_group
from personary.model.settings import Settings
from personary.source.settings import settings_block
from personary.source.tree import TreeFile
from personary.source.yaml_source import read_yaml
from tests.docs.reading import PAGES, ROOT

BLOCKS = [pytest.param(page, block, id=f"{page.name}:{block.line}") for page in PAGES for block in page.blocks("yaml")]
OF_A_FRAGMENT = re.compile(r'"\w+" is missing in a (piece of evidence|role play|committee|journey)\.')
"""A piece of a file may leave out what stands elsewhere in it; an entry is whole in a piece too."""


def named_file(text: str) -> str:
    first = text.partition("\n")[0]
    assert first.startswith("# "), "the first line names the file"
    return first.removeprefix("# ").strip()


@pytest.mark.parametrize(("page", "block"), BLOCKS)
def test_a_piece_of_yaml_holds(page, block) -> None:
    file = named_file(block.text)
    found = judged(file, block.text)
    assert [each for each in found if not OF_A_FRAGMENT.fullmatch(each.message)] == [], page.name


def judged(file: str, text: str):
    content = text.encode()
    if file == ".pre-commit-config.yaml":
        ours = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
        named = {hook["id"] for repo in yaml.safe_load(text)["repos"] for hook in repo["hooks"]}
        assert named <= ours
        return ()
    if file == "mkdocs.yml":
        source, found = read_yaml(file, settings_block(content))
        return (*found, *shape_group(Settings, "settings", source, Settings())[1])
    kind, problem = classify(TreeFile(file, len(content)))
    assert problem is None
    assert kind is not None, f"{file} is no file of a project"
    source, found = read_yaml(file, content)
    return (*found, *shape(kind, Path(file).stem, source).diagnostics)


def test_the_finding_in_the_first_tutorial_is_what_an_author_reads() -> None:
    page = next(page for page in PAGES if page.name == "tutorials/first-change.md")
    (shown,) = page.blocks("text")
    (found,) = judged("personas/oda-maintenance-lead.yaml", 'name: Oda\ngaols: ["Fewer stops"]\n')
    lines = [line.strip() for line in shown.text.splitlines()]
    assert lines[0].endswith(f"{found.severity}  {found.code}")
    assert lines[1:] == [found.message, found.suggestion]
