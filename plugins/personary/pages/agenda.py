"""The next agenda as Markdown to take along. Nobody's text becomes markup in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from personary.views.briefing import Briefing
from personary.views.reviews import Reviews
from personary.views.reviews_agenda import PersonaAgenda

ADDRESS = "reviews/agenda.md"
# Every sign that means something inside a line, in CommonMark and in the dialects of code hosts.
_SIGNS = re.compile(r"[\\`*_{}\[\]<>&~|#$@!^=]")
# Numbered lists, bullets and rules begin a line; bare addresses turn into links on some hosts.
_START = re.compile(r"^([-+]|\d+[.)])")
_ADDRESS = re.compile(r"://|(?<=\bwww)\.", re.IGNORECASE)


def review_agenda(briefing: Briefing, reviews: Reviews) -> bytes:
    """Return what to talk about, persona by persona."""
    words = briefing.words
    lines = [
        f"# {plain(words('agenda.title', site=briefing.site_name or 'Personary'))}",
        "",
        plain(words("agenda.as_of", day=words.date(briefing.today))),
    ]
    for agenda in reviews.agendas:
        lines += _persona(briefing, agenda)
    return ("\n".join(lines) + "\n").encode()


@lru_cache(maxsize=1024)  # Much of it is said of every persona.
def plain(text: str) -> str:
    """Return a text on one line that Markdown shows as it stands."""
    line = _SIGNS.sub(r"\\\g<0>", " ".join(text.split()))
    line = _ADDRESS.sub(r"\\\g<0>", line)
    return _START.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", line)


def _persona(briefing: Briefing, agenda: PersonaAgenda) -> Iterator[str]:
    yield from ("", f"## {plain(agenda.who.name)}", "", plain(f"{agenda.due}. {agenda.counted}."))
    for part in agenda.parts:
        yield from ("", f"### {plain(part.title)}", "", plain(part.todo), "")
        for point in part.entries:
            yield f"- {plain(f'{point.link.text} ({point.detail})' if point.detail else point.link.text)}"
    if not agenda.parts:
        yield from ("", plain(briefing.words("agenda.empty")))
