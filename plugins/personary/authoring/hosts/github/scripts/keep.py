"""Keep one comment in a proposal, or one reminder among the issues, up to date.

    python3 keep.py comment     the summary of the proposal that the run RUN_ID looked at
    python3 keep.py reminder    what is due, as the run RUN_ID wrote it

The summary was written by a run of the proposal's own files, so it may be anything: it is read within bounds out of
its archive, can name only a proposal with the very commit that was run, loses whatever could act, and reaches GitHub
as data. `gh` is called with a list of arguments; no text passes through a shell.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import unicodedata
import zipfile
from typing import Any

SUMMARY_MARK = "<!-- personary: what this proposal changes -->"
REMINDER_MARK = "<!-- personary: what is due -->"
REMINDER_TITLE = "Personas: what is due"
US = "github-actions[bot]"
MOST_BYTES = 1_000_000
MOST_CHARACTERS = 65_000
"""GitHub takes a few hundred more."""

_PAUSE = "\u200b"
"""A space without width: nobody sees it, and what it stands in is no mention, address or tag any more."""
_TAG = re.compile(r"<(?!/?(?:details|summary|code)>)")
_ENTITY = re.compile(r"&(?!(?:amp|lt|gt|quot|#x27);)")
_ACTING = re.compile(r"@|\]|#(?=\d)|\bGH-(?=\d)|:(?=//)|\bwww(?=\.)", re.IGNORECASE)
_FENCE = re.compile(r"(?:`{3,}|~{3,})[ \t]*(?!diff$)(?=[^\s`~])", re.MULTILINE)


class NothingToSayError(Exception):
    """There is nothing to post, for a reason that is no fault."""


def main() -> None:
    """Do what the command line says, and tell it in one line."""
    keep = {"comment": keep_comment, "reminder": keep_reminder}[sys.argv[1]]
    try:
        told = keep(os.environ["GITHUB_REPOSITORY"], os.environ["RUN_ID"])
    except NothingToSayError as reason:
        told = str(reason)
    sys.stdout.write(f"{told}\n")


def keep_comment(repository: str, run: str) -> str:
    """Post the summary, or renew the comment that is there."""
    archive = handed_over(repository, run, "summary")
    number = proposal(repository, member(archive, "number.txt", 20).strip())
    address = f"{os.environ.get('GITHUB_SERVER_URL', 'https://github.com')}/{repository}/actions/runs/{run}"
    # What is ours comes first, where no unclosed piece of the summary can swallow it.
    head = f"{SUMMARY_MARK}\n[Findings and a preview of the site]({address}), as of {os.environ['HEAD_SHA'][:10]}.\n\n"
    body = shortened(head + harmless(member(archive, "summary.md", MOST_BYTES)))
    own = ours(f"repos/{repository}/issues/{number}/comments?per_page=100", SUMMARY_MARK)
    if own is None:
        ask(f"repos/{repository}/issues/{number}/comments", method="POST", body=body)
        return "Posted the summary."
    ask(f"repos/{repository}/issues/comments/{own['id']:d}", method="PATCH", body=body)
    return "Renewed the summary."


def keep_reminder(repository: str, run: str) -> str:
    """Open the reminder, renew it, or close it when nothing is due any more."""
    due = member(handed_over(repository, run, "due"), "due.md", MOST_BYTES)
    own = ours(f"repos/{repository}/issues?state=open&per_page=100", REMINDER_MARK)
    if own is None:
        if not due.strip():
            return "Nothing is due."
        body = shortened(f"{REMINDER_MARK}\n{due}")
        ask(f"repos/{repository}/issues", method="POST", title=REMINDER_TITLE, body=body)
        return "Opened the reminder."
    address = f"repos/{repository}/issues/{own['number']:d}"
    if not due.strip():
        ask(address, method="PATCH", state="closed")
        return "Nothing is due any more: closed the reminder."
    body = shortened(f"{REMINDER_MARK}\n{due}")
    if own["body"].strip() == body.strip():
        return "The reminder is up to date."
    ask(address, method="PATCH", body=body)
    return "Renewed the reminder."


def handed_over(repository: str, run: str, name: str) -> zipfile.ZipFile:
    """Return the archive that a run handed over under a name, the latest when the run was repeated."""
    listed = json.loads(ask(f"repos/{repository}/actions/runs/{int(run)}/artifacts?name={name}"))["artifacts"]
    usable = [each for each in listed if each["name"] == name and not each["expired"]]
    if not usable:
        raise NothingToSayError("The run handed nothing over.")
    latest = max(usable, key=lambda each: int(each["id"]))
    if latest["size_in_bytes"] > MOST_BYTES:
        raise NothingToSayError("What the run handed over is too large to be a summary.")
    return zipfile.ZipFile(io.BytesIO(ask(f"repos/{repository}/actions/artifacts/{latest['id']:d}/zip")))


def member(archive: zipfile.ZipFile, name: str, most: int) -> str:
    """Return the text of one file of an archive, never more than `most` bytes. Nothing is unpacked to the disk."""
    try:
        with archive.open(name) as file:
            return file.read(most).decode("utf-8", "replace")
    except KeyError:
        raise NothingToSayError(f"The run handed over no {name}.") from None


def proposal(repository: str, number: str) -> int:
    """Return the number of a proposal, if it is open and stands at the very commit that was run."""
    if not re.fullmatch(r"[1-9][0-9]{0,9}", number):
        raise NothingToSayError("The run names no proposal.")
    said = json.loads(ask(f"repos/{repository}/pulls/{number}"))
    head = said["head"]
    source = (head["repo"] or {}).get("full_name")  # nobody's, when the fork is gone
    if (said["state"], head["sha"], source) != ("open", os.environ["HEAD_SHA"], os.environ["HEAD_REPOSITORY"]):
        raise NothingToSayError("The proposal has moved on since that run.")
    return int(number)


def ours(address: str, mark: str) -> dict[str, Any] | None:
    """Return the first comment or issue of a list that we wrote and that begins with our mark."""
    lines = ask(address, "--paginate", "--jq", ".[] | {id, number, body, login: .user.login}").decode().splitlines()
    entries = (json.loads(line) for line in lines)
    return next((each for each in entries if each["login"] == US and (each["body"] or "").startswith(mark)), None)


def ask(address: str, *options: str, method: str = "GET", **fields: str) -> bytes:
    """Ask GitHub, or tell it something."""
    command = ["gh", "api", address, "--method", method, *options, *(["--input", "-"] if fields else [])]
    data = json.dumps(fields).encode() if fields else b""
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, check=True)  # noqa: S603 - no shell reads it
    return done.stdout


def harmless(text: str) -> str:
    """Return Markdown that reads the same and can do nothing: no mention, reference, link, picture, tag or diagram.

    Folding, code and emphasis stay. It does not need to know what is code and what is not, for a space without width
    harms neither.
    """
    text = "".join(sign for sign in text.replace("\r\n", "\n") if sign in "\n\t" or _is_plain(sign))
    text = _ENTITY.sub(f"&{_PAUSE}", _TAG.sub(f"<{_PAUSE}", text))
    text = _ACTING.sub(rf"\g<0>{_PAUSE}", text)
    return _FENCE.sub(rf"\g<0>{_PAUSE}", text)


def shortened(text: str) -> str:
    """Cut a text that is longer than a comment may be."""
    # GitHub counts as JavaScript does: a sign beyond the first plane is two.
    units = text.encode("utf-16-le")
    if len(units) // 2 <= MOST_CHARACTERS:
        return text
    return units[: 2 * MOST_CHARACTERS].decode("utf-16-le", "ignore") + "…"


def _is_plain(sign: str) -> bool:
    return unicodedata.category(sign) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


if __name__ == "__main__":
    main()
