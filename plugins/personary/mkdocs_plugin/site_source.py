"""Where the plugin gets its site from: one call that reads the project and plans every page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from personary.diagnostics.diagnostic import Diagnostic
from personary.pages.page import Site


@dataclass(frozen=True, slots=True)
class SiteState:
    """The site that can be made of what is valid, and what was found wrong with the rest."""

    site: Site
    findings: tuple[Diagnostic, ...] = ()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that keep the site from being published."""
        return tuple(finding for finding in self.findings if finding.severity == "error")


SiteSource: TypeAlias = Callable[[Path], SiteState]
"""Reads the project in a folder. It is called once for each build."""


def read_project(root: Path) -> SiteState:
    """Open the project in a folder and plan its site."""
    from personary.workspace import open_project  # noqa: PLC0415  # hand-made sites need no project

    project = open_project(root)
    return SiteState(project.site(), project.report.findings)
