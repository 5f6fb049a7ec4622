"""Compiled templates are found where Python keeps code, and only for the very text that they were made from."""

from __future__ import annotations

import marshal
import sys
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment
from jinja2 import environment as jinja

from personary.pages import compiled_templates as module
from personary.pages.compiled_templates import keep_compiled

GREETING = {"parts/greeting.html": "<p>{{ said }}</p>"}


@pytest.fixture(autouse=True)
def kept(tmp_path, monkeypatch) -> Path:
    """A folder for all that Python keeps."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def compiled(monkeypatch) -> list[str]:
    """The names of what has been compiled."""
    names: list[str] = []
    compile_ = jinja.Environment.compile

    def noted(self, source, name=None, filename=None, **more):
        names.append(name)
        return compile_(self, source, name, filename, **more)

    monkeypatch.setattr(jinja.Environment, "compile", noted)
    return names


def said(templates: dict[str, str] = GREETING, folder: Path = Path("code"), **options) -> str:
    environment = Environment(loader=DictLoader(templates), **options)
    keep_compiled(environment, folder.absolute(), "en")
    return environment.get_template("parts/greeting.html").render(said="a & b")


def test_a_template_is_compiled_once_for_all_runs(compiled, kept):
    assert said() == said() == "<p>a & b</p>"
    assert compiled == ["parts/greeting.html"]
    assert [file.name.split(".")[0] for file in kept.rglob("*.pyc")] == ["parts-greeting"]


def test_another_text_is_compiled_anew_and_takes_the_place_of_the_first(compiled, kept):
    said()
    assert said({"parts/greeting.html": "<b>{{ said }}</b>"}) == "<b>a & b</b>"
    assert len(compiled) == 2
    assert len(list(kept.rglob("*.pyc"))) == 1


def test_another_way_of_compiling_is_not_mistaken_for_the_first(compiled):
    assert said() == "<p>a & b</p>"
    assert said(autoescape=True) == "<p>a &amp; b</p>"
    assert len(compiled) == 2


def test_what_a_file_of_ours_has_a_say_in_is_compiled_anew_when_the_file_changes(compiled, tmp_path):
    for text in ("one", "one", "another"):
        (tmp_path / "writer.py").write_text(text, encoding="utf-8")
        environment = Environment(loader=DictLoader(GREETING))
        keep_compiled(environment, Path("code").absolute(), "en", tmp_path / "writer.py")
        environment.get_template("parts/greeting.html")
    assert len(compiled) == 2


def test_another_release_of_the_engine_compiles_anew(compiled, monkeypatch):
    said()
    monkeypatch.setattr(module, "version", lambda name: f"another release of {name}")
    assert said() == said() == "<p>a & b</p>"
    assert len(compiled) == 2


def test_another_python_compiles_anew(compiled, monkeypatch):
    said()
    monkeypatch.setattr(module, "MAGIC_NUMBER", b"of another Python")
    assert said() == said() == "<p>a & b</p>"
    assert len(compiled) == 2


def test_what_is_no_code_is_not_taken_for_code(compiled, kept):
    said()
    (file,) = kept.rglob("*.pyc")
    file.write_bytes(file.read_bytes()[:16] + marshal.dumps("words"))
    assert said() == said() == "<p>a & b</p>"


def test_two_templates_whose_names_look_alike_are_not_taken_for_each_other(compiled):
    said()
    environment = Environment(loader=DictLoader({"parts-greeting.html": GREETING["parts/greeting.html"]}))
    keep_compiled(environment, Path("code").absolute(), "en")
    assert environment.get_template("parts-greeting.html").module.__name__ == "parts-greeting.html"
    assert len(compiled) == 2


def test_where_python_writes_nothing_nothing_is_written(compiled, kept, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert said() == said() == "<p>a & b</p>"
    assert len(compiled) == 2
    assert not kept.exists()


def test_without_a_setting_the_code_lies_beside_the_templates(compiled, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "pycache_prefix", None)
    said(folder=tmp_path / "code")
    assert [file.parent for file in tmp_path.rglob("*.pyc")] == [tmp_path / "code" / "__pycache__"]


def test_where_nothing_can_be_written_templates_are_compiled_each_time(compiled, kept):
    kept.write_text("a file where the folder would be")
    assert said() == said() == "<p>a & b</p>"
    assert len(compiled) == 2


@pytest.mark.parametrize("left", [0, 10, 32, 60])
def test_code_that_was_cut_short_is_made_again(left, compiled, kept):
    said()
    (file,) = kept.rglob("*.pyc")
    file.write_bytes(file.read_bytes()[:left])
    assert said() == said() == "<p>a & b</p>"
    assert len(compiled) == 2
