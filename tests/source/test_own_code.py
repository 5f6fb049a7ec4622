"""What remembers goes by every file of our own, not only by Python's."""

from __future__ import annotations

from pathlib import Path

import personary
from personary.source import own_code as module
from personary.source.own_code import own_code, own_files


def test_every_file_of_our_own_counts_not_only_python() -> None:
    package = Path(personary.__file__).parent
    every = {file.relative_to(package) for file in package.rglob("*") if file.is_file()}
    assert set(own_files()) == {path.as_posix() for path in every if not {"__pycache__", "example"} & set(path.parts)}


def test_another_word_another_name_or_another_file_is_another_tool(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(module, "_PACKAGE", tmp_path)
    told = []

    def tell(*rooms: str) -> None:
        own_code.cache_clear()
        told.append(own_code(*rooms))

    for name, text in (("a.py", "1"), ("words/a.txt", "1"), ("words/a.txt", "2"), ("words/b.txt", "2")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
        tell()
    (tmp_path / "a.py").rename(tmp_path / "c.py")
    tell()
    assert len(set(told)) == 5
    tell("words")
    (tmp_path / "c.py").write_text("another")
    tell("words")
    assert told[-1] == told[-2]
    own_code.cache_clear()
