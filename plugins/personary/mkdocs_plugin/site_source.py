"""Where the plugin gets its site from: one call that reads the project and plans every page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeAlias

from mkdocs.exceptions import PluginError

from personary.catalog.readings import Readings
from personary.diagnostics.diagnostic import Diagnostic
from personary.frozen import frozen
from personary.model.choices import Audience
from personary.pages.memory import PageMemory
from personary.pages.page import Site


@frozen
class SiteState:
    """The site that can be made of what is valid, and what was found wrong with the rest."""

    site: Site
    findings: tuple[Diagnostic, ...] = ()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that keep the site from being published."""
        return tuple(finding for finding in self.findings if finding.severity == "error")


SiteSource: TypeAlias = Callable[[Path], SiteState]
"""Reads the project that a mkdocs.yml belongs to. It is called once for each build."""


def read_project(
    config_file: Path,
    *,
    today: dt.date | None = None,
    audience: Audience | None = None,
    before: PageMemory | None = None,
    readings: Readings | None = None,
) -> SiteState:
    """Open the project that a mkdocs.yml belongs to and plan its site, with the memory of the build before if any."""
    from personary.reference.site import whole_site  # noqa: PLC0415 - hand-made sites need no project
    from personary.workspace import ProjectError, open_project  # noqa: PLC0415 - as above

    try:
        project = open_project(
            config_file.parent, today=today, audience=audience, settings_file=config_file.name, readings=readings
        )
        return SiteState(whole_site(project, before), project.report.findings)
    except ProjectError as error:
        raise PluginError(f"{error.message} {error.hint}") from error


class PreviewSource(Protocol):
    """Reads a project again and again."""

    def __call__(self, config_file: Path, before: PageMemory | None) -> SiteState:
        """Read it once more; what its pages ask is noted where there is a memory of the build before."""
        ...


class RememberedProject:
    """Reads a project again and again, and only those files again that have changed."""

    def __init__(self, today: dt.date | None = None, audience: Audience | None = None) -> None:
        self._today, self._audience = today, audience
        self._readings = Readings()

    def __call__(self, config_file: Path, before: PageMemory | None) -> SiteState:
        """Open the project once more."""
        return read_project(
            config_file, today=self._today, audience=self._audience, before=before, readings=self._readings
        )
