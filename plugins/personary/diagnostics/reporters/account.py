"""What every reporter is told, and the closing words they share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from personary.diagnostics.diagnostic import SEVERITIES, Diagnostic


def _no_lines(_: str) -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True)
class Account:
    """What a reporter tells: the findings, how much was read, and the lines of the files to show them in."""

    findings: tuple[Diagnostic, ...]
    counts: Mapping[str, int]
    """How many of each kind were read, by the plural of the kind."""
    lines: Callable[[str], Sequence[str]] = _no_lines
    """The lines of a file, empty when it cannot be shown."""
    waived: int = 0
    width: int = 80
    colours: bool = False
    figures: Mapping[str, object] = field(default_factory=dict)
    """Further figures for programs, such as the coverage of the project."""


Reporter = Callable[[Account], str]


def closing_lines(account: Account) -> tuple[str, ...]:
    """Say how much was read and how many findings there are."""
    numbers = Counter(each.severity for each in account.findings)
    told = [_number(numbers[severity], severity, f"{severity}s") for severity in SEVERITIES if numbers[severity]]
    verdict = "" if numbers["error"] else "No errors."
    findings = f"{_listed(told)}." if told else ""
    waived = f"{_number(account.waived, 'finding was', 'findings were')} accepted." if account.waived else ""
    return f"Read {read_words(account.counts)}.", " ".join(part for part in (verdict, findings, waived) if part)


def read_words(counts: Mapping[str, int]) -> str:
    """Say in words how many of each kind were read."""
    told = [_kind(name, count) for name, count in counts.items() if count or name == "personas"]
    return _listed(told) if told else "nothing"


_ONE: Mapping[str, str] = {"pieces of evidence": "piece of evidence"}
_SINGLE = {"market": "the market", "alignment": "the alignment"}


def _kind(plural: str, count: int) -> str:
    if plural in _SINGLE:
        return _SINGLE[plural]
    return _number(count, _ONE.get(plural, plural.removesuffix("s")), plural)


def _number(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _listed(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""


def gravest_first(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return findings with the errors first, otherwise in the order they came in."""
    return tuple(sorted(findings, key=lambda each: SEVERITIES.index(each.severity)))
