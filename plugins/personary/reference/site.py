"""A project's site, with the reference of the tool where a setting asks for it: this repository's does."""

from __future__ import annotations

from personary.pages.memory import PageMemory
from personary.pages.page import Site
from personary.workspace import Project


def whole_site(project: Project, before: PageMemory | None = None) -> Site:
    """Return the site of a project, with the tool's reference where the setting `tool_reference` asks for it."""
    site = project.site(before)
    if not project.settings.tool_reference:
        return site
    from personary.reference.pages import with_reference  # noqa: PLC0415 - a company has no use for it

    return with_reference(site)
