"""A build that remembers the last one makes the same site, and only what has to be made anew."""

import json
import os
import random
import shutil
from pathlib import Path

import pytest
from PIL import Image

from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.search_handover import INDEX
from personary.mkdocs_plugin.site_source import SiteState
from personary.pages import memory as memory_module
from personary.pages.memory import Kept, PageMemory, memory_file, recall, remember, stamp
from personary.publishing.carrying import carry_over
from personary.reference.site import whole_site
from personary.workspace import open_project
from tests.bench.random_edits import EXAMPLE, compared


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    shutil.copytree(EXAMPLE, root, ignore=shutil.ignore_patterns("site", ".*"))
    return root


def built(root: Path, folder: Path, memory: PageMemory, previous: Path | None = None):
    site = whole_site(open_project(root), memory)
    made = render_site(root / "mkdocs.yml", folder, lambda _: SiteState(site), strict=False, previous=previous)
    if previous:
        carry_over(previous, folder, made.stays)
    return site


def made(site, address: str):
    return next(page for page in site.planned if page.address == address).make()


def kept(site) -> set[str]:
    return {page.address for page in site.planned if page.kept}


def test_after_random_edits_the_site_is_the_same_with_a_memory_and_without(project, tmp_path):
    told = compared(project, tmp_path, 12, random.Random(20260615))
    assert told.differing == []
    assert 0 < told.kept < told.pages


def test_a_page_stays_as_long_as_what_it_asked_does(project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    again = built(project, tmp_path / "2", first.memory, tmp_path / "1")
    leaves = kept(again)
    assert "personas/ada-housing-manager/roadmap/" in leaves
    assert (tmp_path / "2/personas/ada-housing-manager/roadmap/index.html").samefile(
        tmp_path / "1/personas/ada-housing-manager/roadmap/index.html"
    )
    piece = project / "personas/evidence/elder-manager.yaml"
    piece.write_text(piece.read_text("utf-8").replace("summary: ", "summary: Plover. ", 1), "utf-8")
    edited = built(project, tmp_path / "3", again.memory, tmp_path / "2")
    assert "evidence/elder-manager/" not in kept(edited)
    assert kept(edited) < leaves
    assert kept(edited)


def test_a_page_of_the_sidebar_is_kept_whole_for_as_long(project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    market = first.memory.whole["market/"]
    assert made(whole_site(open_project(project), first.memory), "market/") is market
    file = project / "personas/market.yaml"
    file.write_text(file.read_text("utf-8").replace("description: ", "description: Plover ", 1), "utf-8")
    edited = made(whole_site(open_project(project), first.memory), "market/")
    assert "Plover" in edited.body
    assert "Plover" not in market.body


def test_what_every_page_is_made_from_is_no_reason_to_keep_any(project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    other_day = whole_site(open_project(project, today=open_project(project).today.replace(day=28)), first.memory)
    assert kept(other_day) == set()
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("site_name: ", "site_name: Other "), "utf-8")
    assert kept(whole_site(open_project(project), first.memory)) == set()


def test_on_another_day_nothing_is_kept_where_pages_name_no_day_either(project, tmp_path):
    """Pages for partners do not say from which day they are."""
    settings, persona = project / "mkdocs.yml", project / "personas/ada-housing-manager.yaml"
    settings.write_text(
        settings.read_text("utf-8").replace("      research:", "      audience: partner\n      research:")
    )
    persona.write_text(f"{persona.read_text('utf-8')}\naudience: partner\n", "utf-8")
    first = built(project, tmp_path / "1", PageMemory())
    again = open_project(project)
    for day, stays in ((again.today, True), (again.today.replace(day=28), False)):
        page = made(whole_site(open_project(project, today=day), first.memory), "personas/ada-housing-manager/")
        assert (page is first.memory.whole[page.address]) is stays


def test_a_file_of_the_last_release_that_was_changed_by_hand_does_not_stay(project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    page = tmp_path / "1/personas/ada-housing-manager/roadmap/index.html"
    right = page.read_bytes()
    page.write_bytes(right.replace(b"</body>", b"<p>changed by hand</p></body>"))
    built(project, tmp_path / "2", first.memory, tmp_path / "1")
    assert (tmp_path / "2/personas/ada-housing-manager/roadmap/index.html").read_bytes() == right


def test_another_shell_is_a_reason_to_make_a_page_anew(project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + "\ncopyright: Ours alone\n", "utf-8")
    built(project, tmp_path / "2", first.memory, tmp_path / "1")
    assert "Ours alone" in (tmp_path / "2/personas/ada-housing-manager/roadmap/index.html").read_text("utf-8")


def test_another_address_of_the_site_is_a_reason_too(project, tmp_path):
    """Pages name it in a place where their shell has a mark only."""
    settings = project / "mkdocs.yml"
    without = settings.read_text("utf-8")
    settings.write_text(f"{without}\nsite_url: https://one.example/\n", "utf-8")
    first = built(project, tmp_path / "1", PageMemory())
    settings.write_text(f"{without}\nsite_url: https://two.example/\n", "utf-8")
    built(project, tmp_path / "2", first.memory, tmp_path / "1")
    pages = [page.read_text("utf-8") for page in (tmp_path / "2/personas").rglob("*.html")]
    assert not [page for page in pages if "one.example" in page]
    assert [page for page in pages if "two.example" in page]


def test_a_portrait_that_comes_later_is_shown_wherever_its_persona_is(project, tmp_path):
    """The definition says the same as before: only the picture is new."""
    persona = project / "personas/ada-housing-manager.yaml"
    persona.write_text(f"{persona.read_text('utf-8')}\nportrait: {{file: ada.png, alt: Ada}}\n", "utf-8")
    first = built(project, tmp_path / "1", PageMemory())
    (project / "personas/portraits").mkdir()
    Image.new("RGB", (9, 9), "green").save(project / "personas/portraits/ada.png")
    warm = built(project, tmp_path / "2", first.memory, tmp_path / "1")
    built(project, tmp_path / "cold", PageMemory())
    pages = {page.relative_to(tmp_path / "cold"): page.read_bytes() for page in (tmp_path / "cold").rglob("*.html")}
    assert [page for page, content in pages.items() if (tmp_path / "2" / page).read_bytes() != content] == []
    shown = [page for page, content in pages.items() if b"portraits/ada-housing-manager.jpg" in content]
    assert len(shown) > 1
    assert kept(warm)


def test_another_meaning_of_a_word_is_told_wherever_the_word_stands(project, tmp_path):
    market = project / "personas/market.yaml"
    market.write_text(
        market.read_text("utf-8").replace("term: Staircase, means: The", "term: winters, means: Plover or", 1), "utf-8"
    )
    first = built(project, tmp_path / "1", PageMemory())
    explained = pages_with(b"Plover or", tmp_path / "1")
    market.write_text(market.read_text("utf-8").replace("Plover or", "Curlew or"), "utf-8")
    built(project, tmp_path / "2", first.memory, tmp_path / "1")
    assert len(explained) > 2
    assert pages_with(b"Plover or", tmp_path / "2") == []
    assert pages_with(b"Curlew or", tmp_path / "2") == explained


def pages_with(words: bytes, folder: Path) -> list[Path]:
    return sorted(page.relative_to(folder) for page in folder.rglob("*.html") if words in page.read_bytes())


def test_a_finding_that_no_definition_tells_of_is_shown_all_the_same(project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    (project / "personas/notes.txt").write_text("Nobody reads this.", "utf-8")
    site = whole_site(open_project(project), first.memory)
    assert "notes.txt" not in first.memory.whole["health/"].body
    assert "notes.txt" in made(site, "health/").body


HOOK = """\
from pathlib import Path
folders = []
def on_config(config):
    folders.append(config.site_dir)
def on_{}(**_):
    for page in Path(folders[-1]).rglob("*.html"):
        page.write_text(page.read_text("utf-8").replace("</body>", "<p>Hooked</p></body>"), "utf-8")
"""


@pytest.mark.parametrize("event", ["post_build", "shutdown"])
def test_where_a_hook_sees_the_finished_site_no_page_stays(event, project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    (project / "hook.py").write_text(HOOK.format(event), "utf-8")
    settings = project / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8") + "\nhooks: [hook.py]\n", "utf-8")
    built(project, tmp_path / "2", first.memory, tmp_path / "1")
    pages = [*(tmp_path / "2").rglob("*.html")]
    assert [page for page in pages if "Hooked" not in page.read_text("utf-8")] == []
    assert "Hooked" not in (tmp_path / "1/index.html").read_text("utf-8")


def test_a_memory_reads_back_as_it_was_written(project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    file, index = tmp_path / "deep/memory.json", tmp_path / "1" / INDEX
    remember(file, first.memory, index)
    assert recall(file, index) == first.memory
    assert any(page.entries for page in first.memory.kept.values())


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"form": 4}', b"\xff\xfe", b'{"form": 4, "index": ""}', b"[" * 100_000]
)
def test_a_memory_that_is_not_as_it_was_written_is_empty(content, tmp_path):
    (tmp_path / "memory.json").write_bytes(content)
    assert recall(tmp_path / "memory.json", tmp_path / "no-index") == PageMemory()


def test_a_memory_of_another_form_is_empty(project, tmp_path):
    file, index = tmp_path / "memory.json", tmp_path / "1" / INDEX
    remember(file, built(project, tmp_path / "1", PageMemory()).memory, index)
    file.write_text(json.dumps(json.loads(file.read_bytes()) | {"form": 0}), "utf-8")
    assert recall(file, index) == PageMemory()


@pytest.mark.parametrize("place", [-1, 10**6, "0"])
def test_a_memory_in_which_a_page_asked_what_nobody_did_is_empty(place, project, tmp_path):
    file, index = tmp_path / "memory.json", tmp_path / "1" / INDEX
    remember(file, built(project, tmp_path / "1", PageMemory()).memory, index)
    told = json.loads(file.read_bytes())
    told["pages"][0][1].append(place)
    file.write_text(json.dumps(told), "utf-8")
    assert recall(file, index) == PageMemory()


def test_what_no_page_asks_any_more_is_forgotten(project, tmp_path):
    first = built(project, tmp_path / "1", PageMemory())
    (project / "personas/evidence/elder-manager.yaml").unlink()
    again = built(project, tmp_path / "2", first.memory, tmp_path / "1").memory
    asked = {question for places in again.asked.values() for question in map([*again.answers].__getitem__, places)}
    assert ("piece", "=elder-manager") in first.memory.answers
    assert asked == set(again.answers)


def test_without_the_search_index_of_that_build_nothing_is_remembered(project, tmp_path):
    file, index = tmp_path / "memory.json", tmp_path / "1" / INDEX
    remember(file, built(project, tmp_path / "1", PageMemory()).memory, index)
    index.write_bytes(index.read_bytes())
    os.utime(index, ns=(1, 1))
    assert recall(file, index) == PageMemory()
    index.unlink()
    assert recall(file, index) == PageMemory()


@pytest.mark.parametrize("early", [True, False])
def test_an_index_that_another_build_replaces_meanwhile_is_not_taken_for_the_one_before(
    early, project, tmp_path, monkeypatch
):
    """Another build may publish at the very moment in which this one looks at the index."""
    file, index = tmp_path / "memory.json", tmp_path / "1" / INDEX
    first = built(project, tmp_path / "1", PageMemory()).memory
    remember(file, first, index)

    def replace() -> None:
        index.write_text(index.read_text("utf-8").replace('{"location":"', '{"location":"moved/', 1), "utf-8")

    def replaced(path: Path) -> str:
        known_by = "" if early else stamp(path)
        replace()
        return known_by or stamp(path)

    with monkeypatch.context() as patched:
        patched.setattr(memory_module, "stamp", replaced)
        recalled = recall(file, index)
        remember(file, first, index)
    assert recalled in (first, PageMemory())
    assert recall(file, index) in (first, PageMemory())


def test_a_memory_that_cannot_be_written_is_no_failing(tmp_path):
    (tmp_path / "file").write_text("", "utf-8")
    remember(tmp_path / "file/memory.json", PageMemory(), tmp_path / "no-index")
    assert not (tmp_path / "file/memory.json").exists()


def test_a_memory_lies_in_the_users_cache_and_not_in_the_project(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    file = memory_file(tmp_path / "project")
    assert file.is_relative_to(tmp_path / "cache")
    assert file != memory_file(tmp_path / "another")


def test_what_could_not_be_compared_is_told_while_pages_are_made():
    """A page that asked for something that has no digest would fail here, in the open."""
    briefing_site = whole_site(open_project(EXAMPLE), PageMemory())
    for planned in briefing_site.planned:
        planned.make()
        assert planned.keep is not None
        planned.keep(Kept((), "", "", "", (), ()))
    assert briefing_site.memory.answers
