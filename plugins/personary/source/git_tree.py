"""A state of the history as a tree, read from git's objects: nothing is checked out and nothing of it is run."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from personary.source.tree import FOLDERS, LARGEST, SETTINGS_FILE, GitAnswer, Revision, TreeFile, git

MOST_BYTES = 256 * 1024 * 1024
"""How much is read of one state at once."""
_LINK, _SUBMODULE = b"120000", b"160000"


class HistoryError(Exception):
    """The history cannot be read as asked; `hint` says what to do. Doors turn it into exit code 2."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Entry(NamedTuple):
    """A file of a state: the name of its content among git's objects, and its size."""

    object: str
    size: int
    is_link: bool


@dataclass(frozen=True)
class Contents:
    """Contents by the name of their object, asked for in as few questions as possible."""

    root: Path
    _read: dict[str, bytes] = field(default_factory=dict, repr=False)

    def fetch(self, entries: Iterable[Entry]) -> None:
        """Read many contents in one question."""
        wanted = {entry.object: entry.size for entry in entries if entry.object not in self._read}
        if sum(wanted.values()) > MOST_BYTES:
            raise HistoryError("This state holds far more than a project does.", "Look for pasted data in its files.")
        if not wanted:
            return
        answer = git(self.root, "cat-file", "--batch", feed="".join(f"{name}\n" for name in wanted).encode())
        if not answer.done:
            raise HistoryError(
                "Git could not read the files of this state.", "The clone may be incomplete: git fetch --refetch"
            )
        self._read.update(_contents(answer.out))

    def read(self, entry: Entry) -> bytes | None:
        """Return a content, or None when git does not have it."""
        self.fetch((entry,))
        return self._read.get(entry.object)


@dataclass(frozen=True)
class GitTree:
    """The files of a project at one commit. Links and submodules are listed as links and never followed."""

    commit: str
    entries: Mapping[str, Entry] = field(repr=False)
    contents: Contents = field(repr=False)

    def files(self) -> tuple[TreeFile, ...]:
        """Return all files below the data folders."""
        return tuple(
            TreeFile(path, entry.size, entry.is_link)
            for path, entry in sorted(self.entries.items())
            if path != SETTINGS_FILE
        )

    def read(self, path: str) -> bytes | None:
        """Return the bytes of a file, or None when there is no such file."""
        entry = self.entries.get(path)
        if entry is None or entry.is_link or entry.size > LARGEST:
            return None
        return self.contents.read(entry)

    def revision(self) -> Revision:
        """Return the commit."""
        return Revision(self.commit[:10], changed=False)


def resolve(root: Path, name: str) -> str:
    """Return the commit that a branch, tag, or other name of git's stands for."""
    answer = GitAnswer(False)
    if name and not name.startswith("-") and name.isprintable():
        answer = git(root, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    if not answer.done:
        _require_history(root)
        raise HistoryError(f'There is no state "{name}" in this history.', _how_to_get(root))
    return answer.out.decode().strip()


def merge_base(root: Path, one: str, other: str) -> str:
    """Return the commit where two states parted."""
    answer = git(root, "merge-base", one, other)
    if not answer.done:
        raise HistoryError("The two states have no common beginning here.", _how_to_get(root))
    return answer.out.decode().strip()


def git_tree(root: Path, commit: str, contents: Contents | None = None) -> GitTree:
    """Return the project at `root` as it was at a commit."""
    inside = os.fsdecode(_asked(root, "rev-parse", "--show-prefix").rstrip(b"\n"))
    wanted = [inside + name for name in (*FOLDERS, SETTINGS_FILE)]
    listed = _asked(root, "ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", *wanted)
    return GitTree(commit, dict(_entries(listed, inside)), contents or Contents(root))


def is_shallow(root: Path) -> bool:
    """Say whether older commits were left out when the history was copied here."""
    return git(root, "rev-parse", "--is-shallow-repository").out.strip() == b"true"


def object_name(content: bytes, like: str) -> str:
    """Return the name that git would give a content, in the manner of another name."""
    made = hashlib.new("sha256" if len(like) == 64 else "sha1", usedforsecurity=False)
    made.update(b"blob %d\0" % len(content))
    made.update(content)
    return made.hexdigest()


class Commit(NamedTuple):
    """A commit that changed the project: its name, that of the one before it (empty for the first), and when."""

    id: str
    parent: str
    seconds: int


def commits(root: Path, most: int) -> tuple[Commit, ...]:
    """Return the latest commits that changed the data, the newest first; none without a history."""
    asked = ("log", "--first-parent", "-n", str(most), "--format=%H %ct %P", "HEAD", "--", *FOLDERS)
    answer = git(root, *asked)
    lines = answer.out.decode().splitlines() if answer.done else []
    return tuple(
        Commit(words[0], words[2] if len(words) > 2 else "", int(words[1]))
        for words in (each.split() for each in lines)
    )


def tree_names(root: Path, commits: Iterable[str]) -> dict[str, str]:
    """Return, for each commit, what names the whole content of the project there."""
    inside = os.fsdecode(_asked(root, "rev-parse", "--show-prefix").rstrip(b"\n"))
    asked = [(commit, f"{commit}:{inside}{name}") for commit in commits for name in (*FOLDERS, SETTINGS_FILE)]
    if "\n" in inside:
        raise HistoryError("The name of this folder cannot be asked for.", "Take the line break out of it.")
    said = _asked(
        root, "cat-file", "--batch-check=%(objectname)", feed=os.fsencode("".join(f"{way}\n" for _, way in asked))
    )
    names: dict[str, list[str]] = {}
    for (commit, _), line in zip(asked, said.decode(errors="replace").splitlines(), strict=True):
        names.setdefault(commit, []).append("-" if line.endswith(" missing") else line)
    return {commit: " ".join(parts) for commit, parts in names.items()}


def _asked(root: Path, *words: str, feed: bytes = b"") -> bytes:
    answer = git(root, *words, feed=feed)
    if not answer.done:
        _require_history(root)
        raise HistoryError("Git could not read this state.", _first_line(answer.refusal))
    return answer.out


def _require_history(root: Path) -> None:
    answer = git(root, "rev-parse", "--git-dir")
    if answer.done:
        return
    if "dubious ownership" in answer.refusal:
        raise HistoryError("Git does not trust this folder.", "Trust it: git config --global --add safe.directory .")
    if "not installed" in answer.refusal:
        raise HistoryError("Git is not installed here.", "Install git; comparing states needs it.")
    raise HistoryError("This folder has no history.", "Begin one: git init, git add ., git commit")


def _how_to_get(root: Path) -> str:
    if is_shallow(root):
        return "Only the latest commits were copied here. Get the others: git fetch --unshallow"
    return "See what there is: git branch --all, git tag, git log --oneline"


def _first_line(said: str) -> str:
    return next((line.strip() for line in said.splitlines() if line.strip()), "")


def _entries(listed: bytes, inside: str) -> Iterable[tuple[str, Entry]]:
    for line in filter(None, listed.split(b"\0")):
        about, _, name = line.partition(b"\t")
        mode, _, object_, size = about.split()
        path = os.fsdecode(name).removeprefix(inside)
        if not any(part.startswith(".") for part in path.split("/")):
            is_link = mode in {_LINK, _SUBMODULE}
            yield path, Entry(object_.decode(), 0 if is_link or size == b"-" else int(size), is_link)


def _contents(answer: bytes) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    position = 0
    while position < len(answer):
        end = answer.index(b"\n", position)
        words = answer[position:end].split()
        position = end + 1
        if len(words) == 3 and words[2].isdigit():
            size = int(words[2])
            found[words[0].decode()] = answer[position : position + size]
            position += size + 1
    return found
