"""The check banned-term."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import subject_at
from personary.measures.voices import is_spoken
from personary.model.types import Definition, Laddered
from personary.model.walk import At

_LEFT_ALONE = frozenset(
    {"titles", "also_known_as", "tools", "formerly", "tags", "glossary", "competitors", "change_log", "ignore", "note",
     "attribute_exercise", "link", "file", "avoid"}
)  # fmt: skip
"""Where other people's words are at home, or our own old ones."""


@check("banned-term", severity="warning", practices="S3-02 S2-01")
def banned_term(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A text uses a word that the glossary has replaced.

    Two teams with two words for one thing believe they disagree. The glossary names one word and those it stands
    for; quotes and whatever else buyers said keep theirs.

    Passes: "The Thursday list is short"; a quote with "dashboard" in it.
    Fails: "The insights dashboard is short", when the glossary says "Thursday list" instead.
    """
    terms = {old.lower(): term.term for term in catalog.market.glossary for old in term.instead_of if old.strip()}
    if not terms:
        return
    # The preferred words stand first, so that a part of one is never taken for an old word.
    kept = [term.term.lower() for term in catalog.market.glossary]
    words = "|".join(re.escape(word) for word in sorted((*kept, *terms), key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w-])(?:{words})(?=s?(?![\w-]))")
    for entity in catalog.definitions:
        if isinstance(entity, Laddered) and entity.status == "retired":
            continue
        # A plain look for the letters is many times faster than the careful one, and nearly always enough.
        wording = catalog.wording(entity).lower()
        if not any(old in wording for old in terms):
            continue
        for at, text, _ in catalog.texts(entity):
            folded = text.lower()
            if any(old in folded for old in terms) and not _is_left_alone(entity, at):
                for found in dict.fromkeys(each[0] for each in pattern.finditer(folded)):
                    if found in terms and found not in kept:
                        message = f'{subject_at(at)} says "{found}", and the glossary says "{terms[found]}".'
                        yield Finding(entity, message, at, f'Write "{terms[found]}" instead.')


def _is_left_alone(entity: Definition, at: At) -> bool:
    return is_spoken(entity, at) or entity.entity == "evidence" or any(step in _LEFT_ALONE for step in at)
