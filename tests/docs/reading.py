"""Reading the tool's documentation: its pages, their fenced blocks, their links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs" / "tool"
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_REMARK = re.compile(r"<!--.*?-->", re.DOTALL)
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
_CODE = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its language, its text, and the line of the page it begins in."""

    language: str
    text: str
    line: int

    @property
    def commands(self) -> tuple[str, ...]:
        """Each command, also where it goes on in the next line."""
        return tuple(re.sub(r"\\\n\s*", "", self.text).splitlines())


@dataclass(frozen=True, slots=True)
class Doc:
    """A hand-written page of the documentation."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.relative_to(DOCS).as_posix()

    @property
    def text(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def blocks(self, *languages: str) -> tuple[Block, ...]:
        found = (Block(m[1], m[2], self.text.count("\n", 0, m.start()) + 1) for m in _FENCE.finditer(self.text))
        return tuple(block for block in found if block.language in languages)

    @property
    def prose(self) -> str:
        return _REMARK.sub("", _FENCE.sub("", self.text))

    def links(self) -> Iterator[str]:
        yield from _LINK.findall(self.prose)

    @property
    def anchors(self) -> frozenset[str]:
        """Where a link may lead inside the page; titles here are plain words."""
        titles = re.findall(r"^#+ (.+)$", self.prose, flags=re.MULTILINE)
        return frozenset(re.sub(r"[^a-z0-9-]", "", title.lower().replace(" ", "-")) for title in titles)

    def inline_code(self) -> Iterator[str]:
        yield from _CODE.findall(self.prose)


PAGES = tuple(Doc(path) for path in sorted(DOCS.rglob("*.md")))
