"""Every kind of page looks as it did: one page of each kind of the small example against a snapshot.

After a wanted change: pytest tests/pages --update-snapshots, and read the difference before committing it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from personary.pages.kinds import KINDS, PageKind
from personary.pages.page import Page, Site
from personary.views.briefing import Briefing

SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_page_of_each_kind_looks_as_it_did(
    kind: PageKind, small_briefing: Briefing, small_site: Site, update_snapshots: bool
) -> None:
    page = _page(kind, small_briefing, small_site)
    snapshot = SNAPSHOTS / f"{kind.name}.html"
    if update_snapshots:
        snapshot.parent.mkdir(exist_ok=True)
        snapshot.write_text(_shown(page), "utf-8")
    assert snapshot.is_file(), f"{kind.name} has no snapshot: run pytest tests/pages --update-snapshots"
    assert _shown(page) == snapshot.read_text("utf-8")


def test_every_snapshot_belongs_to_a_kind() -> None:
    left_over = {file.stem for file in SNAPSHOTS.glob("*.html")} - {kind.name for kind in KINDS}
    assert not left_over, f"no page kind is called so: {sorted(left_over)}"


def _page(kind: PageKind, briefing: Briefing, site: Site) -> Page:
    subjects = kind.subjects(briefing)
    assert subjects, f"the small example has no subject for a page of kind {kind.name}"
    address = kind.address_for(subjects[0])
    return next(page for page in site.pages if page.address == address)


def _shown(page: Page) -> str:
    """The page as text: what the frame around it is told, then its body with one empty line at most between lines."""
    headings = "\n".join(f"{'#' * heading.level} {heading.title} #{heading.anchor}" for heading in page.headings)
    lines = (line.rstrip() for line in page.body.splitlines())
    body = "\n".join(line for line in lines if line)
    return f"<!--\n{page.address}\n{page.title}\n{page.description}\n{headings}\n-->\n{body}\n"
