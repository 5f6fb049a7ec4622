"""What of a story stands on its first sheet of paper: as much as fits, for the summary is one page.

The numbers are lines of body text, measured on paper of A4 and Letter in a browser; they follow the print styles.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from personary.views.parts import Said
from personary.views.story.claims import SaidList
from personary.views.story.first_screen import FirstScreen

_SHEET = 57.0
_WIDTH, _HALF, _QUOTE, _BESIDE_FACE = 110, 64, 40, 85
"""Characters in a line: across the sheet, in one of two columns, in the large type of a quote, beside the face."""


def sections_on_first_sheet(
    first: FirstScreen, needs: Sequence[SaidList], insight: Sequence[SaidList]
) -> frozenset[str]:
    """Return which of the sections `says` and `insight` fit below the first screen when it is printed."""
    left = _SHEET - _first_screen(first)
    fitting: set[str] = set()
    for anchor, lists in (("says", needs), ("insight", insight)):
        left -= _section(lists)
        if left < 0:
            break
        fitting.add(anchor)
    return frozenset(fitting)


def _first_screen(first: FirstScreen) -> float:
    name = 4.6 + 1.1 * _lines(first.who.responsibility, _BESIDE_FACE) + (0.8 if first.part else 0)
    quote = 1.6 + 1.56 * _lines(first.quote.text, _QUOTE) if first.quote else 0
    needs = _lines(first.unmet_need, _HALF) + _lines(first.delight, _HALF) + 2.3
    core = max(0.8 + _lines(first.situation, _HALF), needs) + 0.5
    call = first.next_call
    box = 4.2 + _lines(call.question or call.opens_with, _WIDTH) + _lines(call.offer, _WIDTH) if call else 0
    return name + quote + core + box


def _section(lists: Sequence[SaidList]) -> float:
    """Return the lines of a section with its lists in two columns; nothing for one that is left out."""
    heights = [1.0 + sum(_claim(said) for said in each.claims) for each in lists]
    rows = [max(heights[start : start + 2]) for start in range(0, len(heights), 2)]
    return 2.9 + sum(rows) + 0.95 * (len(rows) - 1) if rows else 0


def _claim(said: Said) -> float:
    facts = sum(_lines(f"{label} {text}", _HALF) for label, text in said.facts)
    # Behind the sentence stands where it comes from, and a rule divides it from the next.
    return 0.65 + _lines(f"{said.text} {said.origin.label}", _HALF) + 0.95 * facts


def _lines(text: str, width: int) -> int:
    return ceil(len(text) / width)
