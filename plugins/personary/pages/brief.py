"""The recruiting brief as Markdown to send along. Nobody's text becomes markup in it."""

from __future__ import annotations

from collections.abc import Iterator

from personary.pages.agenda import plain
from personary.views.briefing import Briefing
from personary.views.recruiting_brief import RecruitingBrief


def brief_as_text(briefing: Briefing, brief: RecruitingBrief) -> bytes:
    """Return the whole brief, with boxes to tick and lines to fill in."""
    return ("\n".join(_lines(briefing, brief)) + "\n").encode()


def _lines(briefing: Briefing, brief: RecruitingBrief) -> Iterator[str]:
    yield from (f"# {plain(brief.frame.title)}", "", plain(brief.lead))
    yield from _part(brief, "who", (f"{label}: {', '.join(texts)}" for label, texts in brief.facts))
    yield from _part(brief, "screener", ())
    yield from (plain(briefing.words("brief.screener.how")), "")
    yield from (f"- [ ] {plain(each)}" for each in brief.screener)
    for anchor, entries in (("mix", brief.mix), ("talk", brief.talk), ("told", brief.told), ("send", brief.send)):
        yield from _part(brief, anchor, entries)
    yield from _part(brief, "open", (f"{each}:" for each in brief.open))


def _part(brief: RecruitingBrief, anchor: str, entries: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    yield from ("", f"## {plain(brief.frame.section(anchor).title)}", "")
    yield from (f"- {plain(each)}" for each in entries)
