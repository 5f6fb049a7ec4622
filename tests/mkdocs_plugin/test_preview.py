"""A preview step by step: what is on stage after a save, after a build, and after what goes wrong in between."""

import errno
import random
import shutil
from dataclasses import replace
from functools import partial

import pytest

from personary.mkdocs_plugin import preview as preview_module
from personary.mkdocs_plugin.preview import Place, Preview
from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.site_source import RememberedProject, SiteState, read_project
from personary.mkdocs_plugin.stage import Stage, file_name
from personary.pages.page import PagesOnDemand, PlannedPage
from personary.publishing.errors import PublishError
from tests.bench.random_edits import EXAMPLE, edit, put_back, written
from tests.mkdocs_plugin.making_sites import CONFIG, a_page, a_project, a_site, an_error

ADDRESS = "http://127.0.0.1:8000/"


def make(page):
    if "unspeakable" in page.body:
        raise ValueError("unspeakable words")
    return page


class Steps:
    """A preview whose every step is taken by the test. Each file below personas/ is a page with its words."""

    def __init__(self, project, scratch):
        self.project, self.scratch, self.stage, self.said, self.read = project, scratch, Stage(), [], []
        self.words_of_builds = lambda words: words
        place = Place(project.config_file, scratch, self.stage, ADDRESS, self.said.append)
        self.preview = Preview(place, self._source)

    def _source(self, config_file, before):
        self.read.append("at once" if before is None else "build")
        pages, findings = [], []
        for path in sorted((config_file.parent / "personas").glob("*.yaml")):
            title, words = path.read_text(encoding="utf-8").split(": ")
            if before is not None:
                words = self.words_of_builds(words)
            if words == "broken":
                findings.append(an_error(f"{path.name} is broken.", f"personas/{path.name}"))
            elif words == "bug":
                raise ValueError("a bug of ours")
            else:
                pages.append(a_page(f"personas/{path.stem}/", title, body=f'<h1 id="it">{title}</h1><p>{words}</p>'))
        site = a_site(*pages)
        planned = PagesOnDemand(PlannedPage(page.address, partial(make, page)) for page in site.pages)
        return SiteState(replace(site, pages=planned), tuple(findings))

    def save(self, name, words, title=""):
        return self.write(f"personas/{name}.yaml", f"{title or name.title()}: {words}")

    def write(self, file, text):
        """Write a file and let the preview hear of it."""
        self.project.write(file, text)
        self.preview.show_at_once({self.project.root.resolve() / file})
        return self

    def build(self, *, is_overtaken=False):
        self.preview.build(lambda: is_overtaken)
        return self

    def page(self, path="/personas/dana/"):
        """Return what a browser would be given, without waiting for a build; None where it would wait."""
        shown, name = self.stage.asked(path), file_name(path)
        content = shown.fresh.content(name) if shown.fresh else None
        if content is None and shown.fresh and not shown.fresh.leaves_alone(name):
            return None
        return content.decode() if content is not None else shown.file_for(path).read_text(encoding="utf-8")


@pytest.fixture
def steps(tmp_path):
    project = a_project(tmp_path / "project")
    project.write("docs/notes.md", "# Notes\n")
    project.write("personas/dana.yaml", "Dana: First words.")
    project.write("personas/max.yaml", "Max: Max speaks.")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    return Steps(project, scratch).build()


def test_what_is_saved_is_shown_before_it_is_built(steps):
    steps.save("dana", "Second words.")
    assert "Second words." in steps.page()
    assert "Max speaks." in steps.page("/personas/max/")
    assert steps.stage.shown.version == 2
    assert steps.preview.is_behind
    assert steps.read == ["build", "at once"]


def test_what_only_a_build_can_tell_waits_for_it(steps):
    steps.save("dana", "Second words.")
    for path in ("/notes/", "/search/search_index.json", "/sitemap.xml"):
        assert steps.page(path) is None
    steps.build()
    assert "Notes" in steps.page("/notes/")
    assert "Second words." in steps.page("/search/search_index.json")
    assert not steps.preview.is_behind


def test_a_build_that_made_the_same_is_no_news_to_open_pages(steps):
    steps.save("dana", "Second words.")
    at_once = steps.page()
    steps.build()
    assert steps.page() == at_once
    assert steps.stage.shown.version == 2


def test_a_build_that_made_another_page_is_told_to_whoever_looks_at_it(steps):
    steps.save("dana", "Second words.")
    assert "Second words." in steps.page()
    steps.words_of_builds = lambda words: words.replace("Second", "Third")
    steps.build()
    assert "Third words." in steps.page()
    assert steps.stage.shown.version > 2


def test_two_saves_and_only_the_second_is_there(steps):
    steps.save("dana", "Second words.").save("dana", "Third words.")
    assert "Third words." in steps.page()
    assert "Third words." in steps.build().page()
    assert "Second words." not in steps.page("/search/search_index.json")


def test_a_save_during_a_build_ends_it_and_the_next_one_is_whole(steps):
    steps.save("dana", "Second words.").build(is_overtaken=True)
    assert steps.preview.is_behind
    steps.save("max", "Max speaks again.")
    assert "Second words." in steps.page()
    assert "Max speaks again." in steps.page("/personas/max/")
    steps.build()
    index = steps.page("/search/search_index.json")
    assert "Second words." in index
    assert "Max speaks again." in index


def test_what_an_editor_notes_for_itself_is_no_change(steps):
    steps.write("personas/.dana.yaml.swp", "Unsaved words.").write("personas/.later/dana.yaml", "Unsaved words.")
    assert not steps.preview.is_behind
    assert steps.stage.shown.version == 1
    steps.write("docs/.hidden.css", "p {}")
    assert steps.preview.is_behind


def test_a_new_title_in_the_sidebar_is_for_the_build_and_nothing_ends_it(steps):
    steps.save("dana", "First words.", title="Dana the Second")
    assert "Dana the Second" not in steps.page("/personas/max/")
    steps.build(is_overtaken=True)
    assert "Dana the Second" in steps.page("/personas/max/")
    assert steps.stage.shown.version == 2
    assert "Second words." in steps.save("dana", "Second words.", title="Dana the Second").page()


def test_a_renamed_file_and_one_that_is_gone_are_for_the_build(steps):
    (steps.project.root / "personas" / "dana.yaml").unlink()
    steps.save("daniela", "First words.")
    assert steps.stage.shown.version == 1
    steps.build()
    assert "First words." in steps.page("/personas/daniela/")
    assert steps.stage.shown.file_for("/personas/dana/") is None


def test_after_another_change_nothing_is_shown_at_once_until_it_is_built(steps):
    steps.write("mkdocs.yml", CONFIG.replace("Buyers", "Customers")).save("dana", "Second words.")
    assert "Second words." not in steps.page()
    steps.build()
    assert "Second words." in steps.page()
    assert "Customers" in steps.page()
    assert "Third words." in steps.save("dana", "Third words.").page()
    assert "Customers" in steps.page()


@pytest.mark.parametrize("file", ["docs/notes.md", "overrides/partials/copyright.html"])
def test_a_hand_written_page_and_an_override_are_for_the_build(file, steps):
    steps.write("mkdocs.yml", CONFIG.replace("font: false", "font: false\n  custom_dir: overrides"))
    steps.write("overrides/partials/copyright.html", "Ours").build()
    steps.write(file, "Changed by hand.")
    assert steps.stage.shown.fresh is None
    assert "Changed by hand." in steps.build().page("/notes/")


def test_a_mistake_is_a_banner_at_once_and_its_end_a_page_at_once(steps):
    steps.save("max", "broken")
    assert "max.yaml is broken." in steps.stage.shown.banner
    assert "Max speaks." in steps.page("/personas/max/")
    steps.build()
    assert "Max speaks." in steps.page("/personas/max/")
    assert "max.yaml is broken." in steps.page()
    steps.save("max", "Max speaks again.")
    assert "Max speaks again." in steps.page("/personas/max/")
    assert steps.stage.shown.banner == ""
    assert "max.yaml" not in steps.page()
    steps.build()
    assert "Max speaks again." in steps.page("/personas/max/")
    assert steps.stage.shown.banner == ""


def test_a_mistake_that_takes_a_page_away_is_told_once_to_whoever_looks_at_that_page(steps):
    steps.page("/personas/dana/")
    steps.save("max", "broken")
    under_the_banner = steps.page("/personas/max/")
    steps.page("/search/search_index.json")
    steps.build()
    assert steps.page("/personas/max/") == under_the_banner
    assert steps.stage.shown.version == 2
    assert "Max" not in steps.page("/search/search_index.json")


def test_a_page_that_reads_otherwise_without_the_lost_one_is_told_again(steps):
    steps.save("max", "broken")
    assert "Max" in steps.page("/personas/dana/")
    steps.build()
    assert "Max" not in steps.page("/personas/dana/")
    assert steps.stage.shown.version == 3


def test_what_was_fresh_stays_under_the_banner_of_a_later_mistake(steps):
    steps.save("dana", "Second words.").save("max", "broken")
    assert "Second words." in steps.page()
    assert "Second words." in steps.build().page()
    assert "max.yaml is broken." in steps.page()


def test_a_bug_of_ours_is_told_by_the_build_and_the_last_pages_stay(steps):
    steps.save("dana", "bug")
    assert steps.stage.shown.banner == ""
    steps.build()
    assert "a bug of ours" in steps.stage.shown.banner
    assert "First words." in steps.page()
    assert "Second words." in steps.save("dana", "Second words.").page()
    assert steps.stage.shown.banner == ""


def test_a_mistake_that_only_the_build_finds_is_told_to_pages_that_nobody_has_asked_for_again(steps):
    steps.save("dana", "Second words.")
    steps.words_of_builds = lambda words: "broken" if words == "Second words." else words
    steps.build()
    assert "dana.yaml is broken." in steps.stage.shown.banner
    assert steps.stage.shown.version == 3


def test_the_last_good_pages_stay_however_often_broken_ones_are_built(steps, monkeypatch):
    monkeypatch.setattr(preview_module, "_remove", shutil.rmtree)
    steps.save("dana", "broken").build()
    for words in ("Once.", "Twice.", "Thrice."):
        steps.save("max", words).build()
    assert "First words." in steps.page()
    assert "Thrice." in steps.page("/personas/max/")
    assert len([*steps.scratch.iterdir()]) == 3


def test_what_the_system_refuses_is_told_in_a_sentence_and_the_last_pages_stay(steps, monkeypatch):
    def full(before, folder, stays):
        raise OSError(errno.ENOSPC, "No space left on device", f"{before}/a.js", None, f"{folder}/a.js")

    monkeypatch.setattr(preview_module, "carry_over", full)
    steps.save("dana", "Second words.").build()
    (line,) = steps.said
    assert line.startswith(f"The system refuses: {steps.scratch}")
    assert line.endswith("/a.js: No space left on device")
    assert "No space left on device" in steps.stage.shown.banner
    assert "First words." in steps.page()


def test_a_page_that_cannot_be_made_waits_for_the_build_and_its_banner(steps):
    steps.save("dana", "unspeakable")
    assert steps.page() is None
    steps.build()
    assert "unspeakable words" in steps.stage.shown.banner
    assert "First words." in steps.page()
    assert any("unspeakable words" in line for line in steps.said)


@pytest.mark.parametrize("seed", range(2))
def test_whatever_is_edited_is_shown_as_a_build_from_nothing_makes_it(seed, tmp_path):
    root, scratch = tmp_path / "project", tmp_path / "scratch"
    shutil.copytree(EXAMPLE, root)
    scratch.mkdir()
    chance, stage = random.Random(seed), Stage()
    preview = Preview(Place(root / "mkdocs.yml", scratch, stage, ADDRESS, str), RememberedProject())
    preview.build(lambda: False)
    for number in range(6):
        before = written(root)
        edit(root, chance)
        preview.show_at_once({(root / "personas").resolve()})
        try:
            render_site(root / "mkdocs.yml", tmp_path / f"{number}", read_project, strict=False, command="serve",
                        site_url=ADDRESS)  # fmt: skip
        except PublishError:  # Two files want one address: nothing can be built until that is undone.
            preview.build(lambda: False)
            assert stage.shown.banner
            put_back(root, before)
            continue
        from_nothing = every_file(tmp_path / f"{number}")
        fresh = stage.shown.fresh if preview.shows_what_is_saved else None
        shown = {name: fresh.content(name) for name in from_nothing} if fresh else {}
        assert [name for name, content in shown.items() if content not in (None, from_nothing[name])] == []
        preview.build(lambda: chance.random() < 0.005)
        built = from_nothing if preview.is_behind else every_file(stage.shown.folder)
        assert [name for name in built.keys() | from_nothing.keys() if built.get(name) != from_nothing.get(name)] == []


def every_file(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
