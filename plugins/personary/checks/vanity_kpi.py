"""The check vanity-kpi."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check

_BEFORE = (
    r"(?:(?:total|number|count|sum|amount|of|more|many|all|new|our|the|web|website|site|page|blog|post|video|mail|"
    r"email|newsletter|social|media|ad|campaign|monthly|weekly|daily|organic|paid|unique|"
    r"\d[\d.,]*(?: ?(?:%|percent))?) )*"
)
_AFTER = r"(?: (?:per|a|each|every|in|by|from|on|of) .+)?"


@check("vanity-kpi", severity="warning", practices="S4-02 S4-18")
def vanity_kpi(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A shared measure counts what says nothing about buyers.

    Traffic, clicks and followers grow without one buyer getting further, and a sales team that is measured by
    orders cannot take them seriously. Count quality instead: what a buyer did that only a serious one does.

    Passes: "Plants that showed us their stop log".
    Fails: "Website traffic"; "Number of form fills".
    """
    vain = "|".join(re.escape(word.lower()) for word in catalog.settings.vanity_words if word.strip())
    if not vain:
        return
    pattern = re.compile(rf"{_BEFORE}(?P<vain>{vain}){_AFTER}", re.IGNORECASE)
    for number, kpi in enumerate(catalog.alignment.kpis):
        for key in ("name", "formula", "target"):
            found = pattern.fullmatch(" ".join((getattr(kpi, key) or "").split()).rstrip("."))
            # A share of something is no bare count.
            if found and " divided by " not in found[0].lower():
                message = f'The KPI "{kpi.name}" counts {found["vain"].lower()}, which says nothing about buyers.'
                suggestion = 'Count what only a serious buyer does, and write how it is counted as "formula".'
                yield Finding(catalog.alignment, message, ("kpis", number, key), suggestion)
                break
