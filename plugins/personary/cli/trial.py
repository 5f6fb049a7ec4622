"""Trying a change before it is written: a command may not bring an error into a project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from personary.cli.errors import WrongUseError
from personary.edits.change import ChangedTree, FileChange
from personary.workspace import Project, open_project


def refuse_new_errors(project: Project, changes: Sequence[FileChange], verdict: str) -> None:
    """Read the project as it would be, and refuse when there are more errors of a kind than before."""
    after = open_project(project.root, today=project.today, tree=ChangedTree(project.tree, changes))
    left = Counter(each.code for each in project.report.findings if each.severity == "error")
    for finding in after.report.findings:
        if finding.severity == "error":
            left[finding.code] -= 1
            if left[finding.code] < 0:
                raise WrongUseError(f"{verdict}: {finding.message}", finding.suggestion)
