"""Say what is due, as Markdown for a reminder: nothing at all when nothing is.

    python .ci/due.py FINDINGS.json AGENDA.md

FINDINGS.json comes from `personary validate --format json`, AGENDA.md from the site (reviews/agenda.md).
Needs nothing but Python, so that it works beside any release.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from itertools import groupby
from pathlib import Path

DUE = (
    "review-overdue",
    "commitment-overdue",
    "agreement-not-in-force",
    "contested-past-due",
    "stale-evidence",
    "stale-candidate",
)
"""The checks that speak up because a day has passed."""
MOST_CHARACTERS = 30_000
"""Of each part: both fit one issue on either host."""


def due(findings: list[dict[str, str]], agenda: str) -> str:
    """Return what is due file by file, and below it the agenda of the next reviews."""
    late = [each for each in findings if each["code"] in DUE]
    if not late:
        return ""
    count = "1 thing is" if len(late) == 1 else f"{len(late)} things are"
    said = [f"{count} due. This text is renewed every week, and closed when nothing is due any more."]
    for file, of_file in groupby(sorted(late, key=lambda each: each["file"]), key=lambda each: each["file"]):
        said += ["", in_code(file), "", *(f"- {in_code(_words(each))}" for each in of_file)]
    fitting, length = [], 0
    for line in said:
        length += len(line) + 1
        if length > MOST_CHARACTERS:
            fitting += ["", "There is more: run `personary validate`."]
            break
        fitting.append(line)
    return "\n".join((*fitting, *(("", _folded(agenda)) if agenda else ()), ""))


def in_code(said: str) -> str:
    """Return a text as a piece of code, in which a code host sees neither mark-up nor mentions nor references."""
    inner = "".join(sign if unicodedata.category(sign)[0] not in "CZ" else " " for sign in said)
    inner = " ".join(inner.split()) or "-"
    fence = "`" * (max(map(len, re.findall("`+", inner)), default=0) + 1)
    pad = " " if inner.startswith("`") or inner.endswith("`") else ""
    return f"{fence}{pad}{inner}{pad}{fence}"


def _words(finding: dict[str, str]) -> str:
    return " ".join(filter(None, (finding["message"], finding["suggestion"])))


def _folded(agenda: str) -> str:
    """Fold the agenda, whole persons only. It comes from the site and holds nobody's markup."""
    if len(agenda) > MOST_CHARACTERS:
        agenda = agenda[:MOST_CHARACTERS].rpartition("\n## ")[0] + "\n\nThe rest stands on the page of reviews."
    # A level down: the title of the issue stands above.
    lower = "\n".join(f"#{line}" if line.startswith("#") else line for line in agenda.strip().splitlines())
    return f"<details><summary>Agenda of the next reviews</summary>\n\n{lower}\n\n</details>"


if __name__ == "__main__":
    findings_file, agenda_file = map(Path, sys.argv[1:])
    found = json.loads(findings_file.read_text(encoding="utf-8"))["findings"]
    # A site for others than the own people has no page of reviews.
    planned = agenda_file.read_text(encoding="utf-8") if agenda_file.is_file() else ""
    sys.stdout.write(due(found, planned))
