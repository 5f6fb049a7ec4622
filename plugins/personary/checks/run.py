"""Running the checks: levels from the settings, waivers from the files, places from the catalog."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Check, Finding
from personary.checks.needless_ignore import needless_ignore, needless_waivers
from personary.checks.registry import CHECKS
from personary.diagnostics.diagnostic import Diagnostic, Severity
from personary.diagnostics.suggest import suggest_id
from personary.model.kinds import kind_named
from personary.model.settings import Settings
from personary.model.types import Definition, Laddered
from personary.source.source_file import SourceFile


def run(
    catalog: Catalog, today: dt.date, checks: tuple[Check, ...] = CHECKS
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Judge a catalog: what counts, and what a file accepts with a reason."""
    findings: list[Diagnostic] = []
    waived: list[Diagnostic] = []
    used: set[tuple[str, str, str]] = set()
    for check in checks:
        for finding, severity in _judged(check, catalog, today):
            if _is_waived(finding.entity, check.code):
                used.add((*_key(finding.entity), check.code))
                waived.append(_placed(catalog, check, finding, severity))
            else:
                findings.append(_placed(catalog, check, finding, severity))
    if needless_ignore in checks:
        silenced = frozenset(code for code, level in catalog.settings.checks.items() if level == "never")
        for finding in needless_waivers(catalog, frozenset(check.code for check in checks), used, silenced):
            level = level_of(needless_ignore, finding, catalog.settings)
            if level is not None:
                findings.append(_placed(catalog, needless_ignore, finding, level))
    return tuple(findings), tuple(waived)


def level_of(check: Check, finding: Finding, settings: Settings) -> Severity | None:
    """Return how loudly a finding is said; None for never.

    A note that looks one rung ahead stays a note when its check is raised: it is no failing yet.
    """
    own = finding.severity or check.severity
    level = settings.checks.get(check.code)
    if level is None:
        return own
    if level == "never":
        return None
    return own if own == "note" and check.severity != "note" else level


LEVEL_CODES: tuple[tuple[str, str], ...] = (
    (
        "unknown-check",
        (
            "The settings raise, lower or silence a check that does not exist, so they change nothing. Write the name "
            "as it stands in a finding."
        ),
    ),
)
"""Every code about the levels in the settings, with the words that explain it."""


def misnamed_checks(settings: Settings, source: SourceFile) -> Iterator[Diagnostic]:
    """Yield a finding for each check that the settings name and that does not exist, at its place in their file."""
    for code, suggestion in unknown_levels(settings):
        message = f'"checks" names "{code}", and there is no such check.'
        hint = suggestion or f'Ask for the names with: personary explain, or take "{code}" out.'
        yield Diagnostic("unknown-check", "warning", source.file, source.key_span(("checks", code)), message, hint)


def unknown_levels(settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield each check that the settings name and that does not exist, with what to write instead."""
    codes = [check.code for check in CHECKS]
    for code in settings.checks:
        if code not in codes:
            yield code, suggest_id(codes, code)


def _judged(check: Check, catalog: Catalog, today: dt.date) -> Iterator[tuple[Finding, Severity]]:
    if catalog.settings.checks.get(check.code) == "never":
        return
    for finding in check.findings(catalog, today):
        severity = level_of(check, finding, catalog.settings)
        if severity is not None:
            yield finding, severity


def _is_waived(entity: Definition, code: str) -> bool:
    return isinstance(entity, Laddered) and any(waiver.check == code for waiver in entity.ignore)


def _key(entity: Definition) -> tuple[str, str]:
    return entity.entity, entity.id


def _placed(catalog: Catalog, check: Check, finding: Finding, severity: Severity) -> Diagnostic:
    file, span = catalog.place(finding.entity, finding.at, key=finding.key)
    # Of a single file that nobody has written yet, the place is where it will stand.
    file = file or kind_named(finding.entity.entity).single_file
    return Diagnostic(check.code, severity, file, span, finding.message, finding.suggestion)
