"""The owners file of a code host: who is asked to review which file, as the stewards in the files say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from personary.frozen import frozen

Host = Literal["github", "gitlab"]

Stewards = Mapping[str, Mapping[str, str]]
"""For each file, who in each team answers for it."""

_COMPANY = "your-company"


@frozen
class _Manner:
    """How a host reads the file."""

    file: str
    says: tuple[str, ...]


_MANNERS: Mapping[Host, _Manner] = {
    "github": _Manner(
        ".github/CODEOWNERS",
        (
            "GitHub asks everybody in the last line that fits a file, and the yes of one of them is enough: ask for",
            "two approvals in the rules of your main branch, so that both teams have read it.",
        ),
    ),
    "gitlab": _Manner(
        ".gitlab/CODEOWNERS",
        (
            "GitLab asks for one yes from each section, so both teams have read it. Approvals by owners are switched",
            "on for the protected branch (Settings > Repository > Protected branches).",
        ),
    ),
}


def owners_file(host: Host) -> str:
    """Return where the host looks for its owners file."""
    return _MANNERS[host].file


def owners_text(host: Host, teams: Sequence[str], stewards: Stewards) -> str:
    """Return the owners file, every line in a comment until somebody writes real handles into it."""
    lines = _gitlab(teams, stewards) if host == "gitlab" else _github(teams, stewards)
    return "\n".join((*_head(host), "", *lines)) + "\n"


def _head(host: Host) -> Iterator[str]:
    yield "# Who is asked to review which file. The handles are invented: put in those of your teams,"
    yield "# and take away the # in front of the line."
    yield "#"
    for line in _MANNERS[host].says:
        yield f"# {line}"


def _github(teams: Sequence[str], stewards: Stewards) -> Iterator[str]:
    everybody = " ".join(f"@{_COMPANY}/{team}" for team in teams)
    yield f"#/personas/ {everybody}"
    yield f"#/committees/ {everybody}"
    for file, people in sorted(stewards.items()):
        yield ""
        yield f"# {', '.join(f'{who} ({team})' for team, who in people.items())}"
        yield f"#/{file} {' '.join(f'@{_COMPANY}/{team}' for team in people)}"


def _gitlab(teams: Sequence[str], stewards: Stewards) -> Iterator[str]:
    for number, team in enumerate(teams):
        if number:
            yield ""
        yield f"#[{team}]"
        yield f"#/personas/ @{_COMPANY}/{team}"
        yield f"#/committees/ @{_COMPANY}/{team}"
        for file, people in sorted(stewards.items()):
            if team in people:
                yield f"# {people[team]}"
                yield f"#/{file} @{_COMPANY}/{team}"
