"""When a persona was last looked at, and when the next look is due.

Only meetings and stamps that people wrote down count; editing a file proves nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.measures.months import MONTHS, months_after
from personary.model.alignment import Review
from personary.model.choices import Cadence
from personary.model.committee import Committee
from personary.model.persona import Persona


@frozen
class ReviewState:
    """Where a persona or committee stands in its round of reviews (S1-18)."""

    every: Cadence
    last: dt.date | None
    """The latest review meeting."""
    since: dt.date | None
    """From when the time runs: the latest review, else the latest sign-off or round of ten questions."""
    due: dt.date | None
    """None while nothing has started the time."""
    overdue: bool

    @property
    def never(self) -> bool:
        """Whether no review, sign-off or round of questions is on record."""
        return self.since is None


def reviews_of(catalog: Catalog, entity: Persona | Committee) -> tuple[Review, ...]:
    """Return the meetings that went through a persona or a committee, the latest first."""
    return tuple(sorted(catalog.reviews(entity), key=lambda review: review.date, reverse=True))


def review_state(catalog: Catalog, entity: Persona | Committee, today: dt.date) -> ReviewState:
    """Say when a persona or a committee was last reviewed and when it is due; a planned meeting is not yet one."""
    own = entity.review_every if isinstance(entity, Persona) else None
    every = own or catalog.settings.review_every
    last = next((review.date for review in reviews_of(catalog, entity) if review.date <= today), None)
    since = last or max((day for day in _stamps(entity) if day <= today), default=None)
    due = months_after(since, MONTHS[every]) if since is not None else None
    return ReviewState(every, last, since, due, overdue=due is not None and due < today)


def _stamps(entity: Persona | Committee) -> Iterator[dt.date]:
    yield from (signature.date for signature in entity.signoff.values())
    if isinstance(entity, Persona) and entity.ten_questions is not None:
        yield entity.ten_questions.date
    if isinstance(entity, Committee) and entity.dynamics is not None and entity.dynamics.date is not None:
        yield entity.dynamics.date
