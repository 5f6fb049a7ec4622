"""The plugin's block in mkdocs.yml is found wherever MkDocs would find it, at its place."""

from __future__ import annotations

import pytest

from personary.source.settings import settings_block
from personary.source.yaml_source import read_yaml

WRITTEN = {
    "in a list": "site_name: X\nplugins:\n  - search\n  - personary:\n      today: 2026-11-20\n      # why\n"
    "      language: de\ntheme:\n  name: material\n",
    "in a group": "plugins:\n  search: {}\n  personary:\n    today: 2026-11-20\n    language: de\nextra: 1\n",
    "in brackets": "plugins: [search, personary: {today: 2026-11-20, language: de}]\n",
    "as a group in a list": "plugins:\n  - search\n  - personary: {today: 2026-11-20, language: de}\n  - tags\n",
    "beside foreign tags": "markdown_extensions:\n  - x:\n      f: !!python/name:a.b\nplugins:\n- personary:\n"
    "    today: 2026-11-20\n    language: de\n- other: !ENV [A, b]\n",
}  # fmt: skip


@pytest.mark.parametrize("way", WRITTEN)
def test_settings_are_found_at_their_places(way: str) -> None:
    text = WRITTEN[way]
    block = settings_block(text.encode())
    assert block is not None
    source, findings = read_yaml("mkdocs.yml", block)
    assert findings == ()
    assert source is not None
    assert source.data == {"today": "2026-11-20", "language": "de"}
    span = source.value_span(("language",))
    assert text.splitlines()[span.line - 1][span.column - 1 : span.end_column - 1] == "de"


@pytest.mark.parametrize(
    "text", ["plugins: [search, personary]\n", "plugins:\n  - personary\n", "plugins:\n  - personary:\n"]
)
def test_a_plugin_without_settings_is_a_blank_block(text: str) -> None:
    block = settings_block(text.encode())
    assert block is not None
    assert block.strip() == b""


@pytest.mark.parametrize(
    "text", ["site_name: X\n", "plugins: [search]\n", "plugins:\n", "extra:\n  plugins: [personary]\n", ""]
)
def test_without_the_plugin_there_is_no_block(text: str) -> None:
    assert settings_block(text.encode()) is None


@pytest.mark.parametrize("text", ["plugins: [personary\n", "[" * 100_000])
def test_a_file_that_cannot_be_read_is_left_to_the_reader(text: str) -> None:
    assert settings_block(text.encode()) == text.encode()
