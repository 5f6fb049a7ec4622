"""Content in any language works: names, addresses, dates, order, search, and the language a page declares."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from personary.mkdocs_plugin.render import render_site
from personary.workspace import Project, open_project

JAPANESE = Path(__file__).parent / "japanese"


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(JAPANESE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    built = tmp_path_factory.mktemp("japanese")
    render_site(JAPANESE / "mkdocs.yml", built)
    return built


def test_it_is_whole(project: Project) -> None:
    assert [each for each in project.report.findings if each.severity != "note"] == []


def test_a_name_is_short_before_the_comma_of_its_language(project: Project) -> None:
    (aoi, _) = project.catalog.personas
    assert (aoi.short_name, aoi.role_in_name) == ("葵", "保全課長")


def test_dates_are_written_as_the_language_does(project: Project) -> None:
    words = project.briefing.words
    assert words.date(dt.date(2026, 11, 20)) == "2026年11月20日"
    assert words.month(dt.date(2026, 9, 14)) == "2026年9月"


def test_the_glossary_is_ordered_by_sound_whichever_kana_is_written(project: Project) -> None:
    body = next(page.body for page in project.site().pages if page.kind == "glossary")
    places = [body.index(term) for term in ("あんぜん停止", "カイゼン", "知らせの一覧")]
    assert places == sorted(places)


def test_addresses_are_the_file_names(folder: Path) -> None:
    assert (folder / "personas" / "aoi-hozen" / "index.html").is_file()


def test_every_page_declares_its_language(folder: Path) -> None:
    declared = {re.search(r'<html[^>]*\slang="([^"]+)"', page.read_text("utf-8"))[1] for page in folder.rglob("*.html")}  # type: ignore[index] # each page has one
    assert declared == {"ja"}


@pytest.mark.browser
def test_search_finds_words_within_a_sentence(
    folder: Path, serve_folder: Callable[..., Any], run_browser: Callable[..., Any]
) -> None:
    with serve_folder(folder) as address:
        found = run_browser("requests.mjs", {"base": address, "paths": [""], "queries": ["保全課長", "軸受"]})
    for search in found["searches"]:
        assert any("personas/aoi-hozen/" in result["href"] for result in search["results"]), search["query"]
    assert found["outside"] == []
