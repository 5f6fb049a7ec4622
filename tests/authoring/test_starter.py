"""The starter project: files that may all stay as they are, and settings that may all be used."""

import datetime as dt

from personary.authoring.starter import settings_comments, starter_files
from personary.catalog.load import classify
from personary.catalog.shape import shape_group
from personary.edits.formatting import in_form
from personary.model.settings import Settings
from personary.model.walk import fields
from personary.source.settings import settings_block
from personary.source.tree import TreeFile
from personary.source.yaml_source import read_yaml

FILES = starter_files(dt.date(2026, 11, 2), "0.1.0")


def settings_from(text: str):
    block = settings_block(text.encode())
    assert block is not None
    source, found = read_yaml("mkdocs.yml", block)
    assert source is not None
    settings, misfits = shape_group(Settings, "project's settings", source, Settings())
    return settings, source, (*found, *misfits)


def test_the_settings_are_the_defaults() -> None:
    settings, _, found = settings_from(FILES["mkdocs.yml"])
    assert settings == Settings()
    assert found == ()


def test_every_setting_in_a_comment_can_be_used() -> None:
    lines = [
        line.replace("      #", "      ", 1) if line.startswith("      #") and line[7] != " " else line
        for line in FILES["mkdocs.yml"].splitlines()
    ]
    _, source, found = settings_from("\n".join(lines))
    assert [each.message for each in found] == []
    assert set(source.data) == {field.key for field in fields(Settings)}


def test_every_setting_is_explained() -> None:
    for field in fields(Settings):
        assert field.about.what.split()[0] in settings_comments()


def test_the_evidence_bears_the_day_of_laying_down() -> None:
    assert "date: 2026-11-02\n" in FILES["personas/evidence/sample-first-talk.yaml"]
    assert not [path for path, text in FILES.items() if "{today}" in text]


def test_no_file_is_hidden_inside_the_package() -> None:
    assert ".gitignore" in FILES
    assert "gitignore" not in FILES


def test_every_file_is_in_form() -> None:
    for path, text in FILES.items():
        kind, _ = classify(TreeFile(path, len(text)))
        if kind is not None:
            source, _ = read_yaml(path, text.encode())
            assert source is not None, path
            assert in_form(kind.model, source).text == text, path
