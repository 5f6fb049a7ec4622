"""The days on which reviews are due as an iCalendar file (RFC 5545), the same on every build of one day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from personary.views.briefing import Briefing
from personary.views.reviews import DueReview, Reviews

ADDRESS = "reviews/reviews.ics"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def review_calendar(briefing: Briefing, reviews: Reviews) -> bytes:
    """Return an all-day event for each review that has a day."""
    name = f"{briefing.site_name or 'Personary'}: {briefing.words('reviews.title')}"
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Personary//Reviews//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(name)}",
        *(line for due in reviews.calendar if due.day for line in _event(briefing, due, due.day)),
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) for line in lines)


def _event(briefing: Briefing, due: DueReview, day: dt.date) -> Iterator[str]:
    words = briefing.words
    yield "BEGIN:VEVENT"
    # Named by what and when, not by a host: the event keeps its name wherever the site stands.
    yield f"UID:{due.kind}-{due.id}-{day:%Y%m%d}-review@personary"
    yield f"DTSTAMP:{briefing.today:%Y%m%d}T000000Z"
    # Without an end, an event that starts on a date lasts that one day.
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"SUMMARY:{_text(words('reviews.event.overdue' if due.is_overdue else 'reviews.event', what=due.name))}"
    yield f"DESCRIPTION:{_text(f'{due.what}. {due.every}. {due.due}.')}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(text: str) -> str:
    plain = _CONTROL.sub(" ", text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Break a line after 75 octets at most, never inside a character."""
    parts, room = [b""], 75
    for letter in line:
        encoded = letter.encode()
        if len(parts[-1]) + len(encoded) > room:
            parts.append(b"")
            room = 74  # A folded line begins with a space, which counts.
        parts[-1] += encoded
    return b"\r\n ".join(parts) + b"\r\n"
