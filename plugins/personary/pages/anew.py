"""What has to be made anew: each page is watched while it is made, and stays for as long as its answers do."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from hashlib import blake2b
from importlib.metadata import version
from typing import Any, cast

from personary.catalog.watch import Answers, Question, Watch, watched
from personary.pages.memory import Kept, PageMemory
from personary.pages.page import Page
from personary.pages.terms import Term
from personary.source.own_code import own_code
from personary.views.briefing import Briefing

Addresses = Mapping[tuple[str, str], str]
_ADDRESS, _PORTRAIT, _BRIEFING = "address of", "portrait of", "briefing's"
_RENDERED_WITH = ("jinja2", "markupsafe", "markdown-it-py", "nh3", "babel", "pydantic")


class Anew:
    """The pages of one build: which would read as they did, and what the others ask while they are made."""

    def __init__(self, briefing: Briefing, addresses: Addresses, terms: tuple[Term, ...], before: PageMemory) -> None:
        self._watch = Watch()
        self._full, self._addresses = briefing, addresses
        self._answers = Answers(briefing.catalog)
        self._asked: dict[str, set[Question]] = {}
        unchanged = before.unchanged(_around(briefing, terms), self._answer)
        self.kept, self._whole = unchanged.kept, unchanged.whole
        self.memory = PageMemory(unchanged.around, unchanged.answers, unchanged.asked)
        self.briefing = cast("Briefing", _WatchedBriefing(briefing, self._watch))
        """Answers as the briefing does, and notes each question."""

    def make(self, address: str, make: Callable[[], Page]) -> Page:
        """Make a page and note what it asks meanwhile; one that was kept whole and would read the same is there."""
        if address in self._whole:
            return self._whole[address]
        with self._watch.noting() as asked:
            page = make()
        self._asked[address] = asked
        return page

    def note_way(self, page: str, id_: str) -> None:
        """Note that a page asked where another lies."""
        self._watch.note(_ADDRESS, page, id_)

    def keep(self, address: str, kept: Kept) -> None:
        """Remember what became of a page, made anew or not."""
        self.memory.kept[address] = kept
        self._note(address)

    def keep_whole(self, address: str, page: Page) -> None:
        """Remember a page itself, made anew or not."""
        self.memory.whole[address] = page
        self._note(address)

    def _note(self, address: str) -> None:
        asked = self._asked.pop(address, None)
        if asked is not None:  # of a page that stays it is known
            self.memory.note(address, asked, self._answer)

    def _answer(self, question: Question) -> str:
        match question:
            case (name, page, id_) if name == _ADDRESS:
                return self._addresses.get((page, id_), "")
            case (name, persona) if name == _PORTRAIT:
                return self._full.portraits.get(persona, "")
            case (name, part) if name == _BRIEFING:
                # A page that tells of findings or of history is none that can stay.
                return f"{part} {secrets.token_hex()}"
        return self._answers.digest(question)


class _WatchedBriefing:
    """Answers as the briefing does, and notes what may be another thing tomorrow."""

    def __init__(self, briefing: Briefing, watch: Watch) -> None:
        self._briefing = briefing
        self._watch = watch
        self.catalog = watched(briefing.catalog, watch)
        self.portraits = _WatchedPortraits(briefing.portraits, watch)
        # Parts of what every page is made from: see `_around`.
        self.site_name, self.today, self.words = briefing.site_name, briefing.today, briefing.words
        self.settings, self.internal, self.built_from = briefing.settings, briefing.internal, briefing.built_from

    def __getattr__(self, name: str) -> Any:
        self._watch.note(_BRIEFING, name)
        return getattr(self._briefing, name)


class _WatchedPortraits(Mapping[str, str]):
    """Portraits by the id of their persona; whoever goes through them all asks for each."""

    def __init__(self, portraits: Mapping[str, str], watch: Watch) -> None:
        self._portraits = portraits
        self._watch = watch

    def __getitem__(self, persona: str) -> str:
        self._watch.note(_PORTRAIT, persona)
        return self._portraits[persona]

    def __iter__(self) -> Iterator[str]:
        self._watch.note(_BRIEFING, "portraits")
        return iter(self._portraits)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _around(briefing: Briefing, terms: tuple[Term, ...]) -> str:
    """Return a digest of all that pages are made from beside the catalog and its portraits."""
    said = (
        briefing.site_name, briefing.today.isoformat(), briefing.words.language, briefing.built_from,
        briefing.settings.model_dump_json(), str(briefing.internal), repr(terms), own_code(),
        *map(version, _RENDERED_WITH),
    )  # fmt: skip
    return blake2b("\0".join(said).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
