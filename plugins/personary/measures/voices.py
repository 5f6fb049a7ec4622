"""Which texts are somebody's own words: they are theirs, and nobody corrects them."""

from __future__ import annotations

from personary.model.evidence import Evidence
from personary.model.types import Definition
from personary.model.walk import At

SPOKEN = frozenset(
    {
        "quotes", "says", "means", "asks", "thinking", "customer_words", "script", "opening", "must_raise", "reveals",
        "value_statement", "buyers_say", "positions", "question",
    }
)  # fmt: skip
"""Fields that hold what somebody says or thinks in their own words."""


def is_spoken(entity: Definition, at: At) -> bool:
    """Whether a text is in somebody's own voice: a quote, a question, a line of a scene, what a respondent told."""
    if isinstance(entity, Evidence):
        return at[0] != "title"
    # What a word of the glossary means is ours to say; what an objection means is not.
    return not SPOKEN.isdisjoint(at) and at[0] != "glossary"
