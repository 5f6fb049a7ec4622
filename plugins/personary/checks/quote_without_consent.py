"""The check quote-without-consent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.diagnostics.diagnostic import Severity
from personary.measures.quotes import Hidden, quote_state

_WORDS: dict[Hidden, tuple[Severity, str, str]] = {
    "no_evidence": (
        "error",
        "is said to be somebody's own words, and no evidence says whose",
        'Name the interview under "evidence", or write "wording: composed".',
    ),
    "no_consent": (
        "error",
        "is somebody's own words, and its evidence has no consent",
        'Ask the respondent and add "consent" to the evidence, or write "wording: composed" in words of your own.',
    ),
    "withdrawn": (
        "error",
        "is somebody's own words, and its evidence was withdrawn",
        "Take the quote out.",
    ),
    # Nobody touched the file: time alone never makes an error. Pages hide the quote from that day on.
    "expired": (
        "warning",
        "is somebody's own words, and their consent has run out",
        "Ask the respondent again and renew the consent, or take the quote out.",
    ),
    "covers_less": (
        "warning",
        "is somebody's own words, and their consent does not cover everybody who may read this file",
        'Narrow the "audience" of the quote, or ask the respondent for more.',
    ),
}


@check("quote-without-consent", severity="error", practices="S2-09")
def quote_without_consent(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A quote is somebody's own words, and they have not agreed to be quoted.

    The voice of the customer is the strongest thing on a page, and it is theirs. Without consent a quote is never
    shown. A sentence we composed ourselves needs none.

    Passes: a verbatim quote whose evidence holds a consent; a composed quote.
    Fails: a verbatim quote without evidence, or with evidence that holds no consent.
    """
    for persona in catalog.personas:
        for number, quote in enumerate(persona.quotes):
            state = quote_state(catalog, quote, today, quote.audience or persona.audience)
            # Evidence that is named and does not exist is found where references are resolved.
            unresolved = state.reason == "held" or (state.reason == "no_evidence" and bool(quote.evidence))
            if state.reason is not None and not unresolved:
                severity, what, suggestion = _WORDS[state.reason]
                message = f'The quote "{quote.text}" {what}.'
                yield Finding(persona, message, ("quotes", number), suggestion, severity=severity)
