"""Keep one note in each merge request, or one reminder among the issues, up to date.

    python .gitlab/keep.py notes
    python .gitlab/keep.py reminder FILE

Runs on a schedule of the default branch, with the protected variable PERSONARY_TOKEN. A merge request is fetched as
git objects and compared by `personary diff`; none of its files is checked out or run.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import Request, urlopen

NOTE_MARK = "<!-- personary: what this merge request changes -->"
REMINDER_MARK = "<!-- personary: what is due -->"
REMINDER_TITLE = "Personas: what is due"
MOST_REQUESTS = 50
PAGE = 100

Said = dict[str, Any]


def main() -> None:
    """Do what the command line says, and tell it in one line."""
    match sys.argv[1:]:
        case ["notes"]:
            told = keep_notes()
        case ["reminder", file]:
            told = keep_reminder(Path(file).read_text(encoding="utf-8"))
        case _:
            raise SystemExit(__doc__)
    sys.stdout.write(f"{told}\n")


def keep_notes() -> str:
    """Say in each open merge request to the default branch what it changes, and renew what was said before."""
    me = ask("/user")["id"]
    wanted = {
        "state": "opened",
        "target_branch": os.environ["CI_DEFAULT_BRANCH"],
        "order_by": "updated_at",
        "per_page": MOST_REQUESTS,
    }
    requests = ask(project(f"/merge_requests?{urlencode(wanted)}"))
    return f"Posted or renewed {sum(_note(each, me) for each in requests)} of {len(requests)} notes."


def keep_reminder(due: str) -> str:
    """Open the reminder, renew it, or close it when nothing is due any more."""
    me = ask("/user")["id"]
    issues = _pages(project(f"/issues?{urlencode({'state': 'opened', 'author_id': me, 'scope': 'all'})}"))
    own = next((each for each in issues if (each["description"] or "").startswith(REMINDER_MARK)), None)
    text = f"{REMINDER_MARK}\n{due}"
    if own is None:
        if not due.strip():
            return "Nothing is due."
        ask(project("/issues"), "POST", title=REMINDER_TITLE, description=text)
        return "Opened the reminder."
    address = project(f"/issues/{own['iid']:d}")
    if not due.strip():
        ask(address, "PUT", state_event="close")
        return "Nothing is due any more: closed the reminder."
    if own["description"].strip() == text.strip():
        return "The reminder is up to date."
    ask(address, "PUT", description=text)
    return "Renewed the reminder."


def _note(request: Said, me: int) -> bool:
    number, commit = int(request["iid"]), str(request["sha"])
    body = f"{NOTE_MARK}\n{summary(number, commit)}\n\nAs of {commit[:10]}.\n"
    notes = _pages(project(f"/merge_requests/{number}/notes?sort=asc"))
    own = next((each for each in notes if each["author"]["id"] == me and each["body"].startswith(NOTE_MARK)), None)
    if own is None:
        ask(project(f"/merge_requests/{number}/notes"), "POST", body=body)
    elif own["body"].strip() != body.strip():
        ask(project(f"/merge_requests/{number}/notes/{own['id']:d}"), "PUT", body=body)
    else:
        return False
    return True


def summary(number: int, commit: str) -> str:
    """Return what a merge request changes since it left the default branch, in the words of `personary diff`."""
    if not re.fullmatch(r"[0-9a-f]{40,64}", commit):
        return "This merge request has no commit to compare."
    personary = str(Path(sys.executable).with_name("personary"))
    try:
        _run("git", "fetch", "--quiet", "origin", f"refs/merge-requests/{number}/head")
        return _run(personary, "diff", f"{os.environ['CI_COMMIT_SHA']}...{commit}", "--format", "markdown")
    except subprocess.CalledProcessError:
        return "This merge request could not be compared. Its pipeline says more."


def project(path: str) -> str:
    """Return an address below the project."""
    return f"/projects/{int(os.environ['CI_PROJECT_ID'])}{path}"


def ask(path: str, method: str = "GET", **fields: str) -> Any:
    """Ask GitLab, or tell it something."""
    request = Request(  # noqa: S310 - the address of the host's own interface, from the host
        os.environ["CI_API_V4_URL"] + path,
        data=json.dumps(fields).encode() if fields else None,
        headers={"PRIVATE-TOKEN": os.environ["PERSONARY_TOKEN"], "Content-Type": "application/json"},
        method=method,
    )
    with urlopen(request, timeout=60) as answer:  # noqa: S310 - as above
        return json.load(answer)


def _pages(path: str) -> Iterator[Said]:
    number = 1
    while entries := ask(f"{path}&per_page={PAGE}&page={number}"):
        yield from entries
        if len(entries) < PAGE:
            return
        number += 1


def _run(*command: str) -> str:
    # What reads a stranger's files needs no token.
    around = {name: value for name, value in os.environ.items() if name != "PERSONARY_TOKEN"}
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=around)  # noqa: S603 - no shell reads it
    return done.stdout.decode("utf-8")


if __name__ == "__main__":
    main()
