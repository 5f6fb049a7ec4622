"""The check undefined-term."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check


@check("undefined-term", severity="warning", practices="S2-01")
def undefined_term(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A word of the glossary is used and its meaning is nowhere written.

    "Alignment", "qualified", "sales-ready": such words mean something else to everybody until one sentence settles
    them. The glossary lists the words that matter to you; each that appears in a text has its meaning there.

    Passes: a term with "means"; a term that no text uses yet.
    Fails: a term without "means" that a persona or a committee uses.
    """
    for number, term in enumerate(catalog.market.glossary):
        if (term.means or "").strip():
            continue
        word = re.compile(rf"(?<![\w-]){re.escape(term.term)}(?=s?(?![\w-]))", re.IGNORECASE)
        used = next((each for each in catalog.definitions if each.entity != "market"
                     and any(word.search(text) for _, text, _ in catalog.texts(each))), None)  # fmt: skip
        if used is not None:
            message = f'"{term.term}" is used, for one in "{used.title}", and the glossary does not say what it means.'
            suggestion = "Add, for example: means: The one sentence that both teams agree on"
            yield Finding(catalog.market, message, ("glossary", number), suggestion)
