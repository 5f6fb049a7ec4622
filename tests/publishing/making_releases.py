"""Small sites written by hand into a release folder, in place of a whole MkDocs build."""

from collections.abc import Callable
from pathlib import Path

from personary.pages.page import Page, Site
from personary.publishing.rendering import Rendering, planned_files

GOOD = '<!doctype html><html><head><title>{0}</title></head><body><h1 id="top-of-it">{0}</h1><p>{1}</p></body></html>'


def a_site(*addresses: str, **changes: object) -> Site:
    pages = tuple(Page("test", address, address or "Home", "", "") for address in ("", *addresses))
    parts = {"language": "en", "pages": pages, "assets": (), "navigation": (), **changes}
    return Site(**parts)


def rendering_of(site: Site, words: str = "Words.", **changed: str | None) -> Callable[[Path], Rendering]:
    """Return a render function; `changed` maps files to their content, None leaves one out."""

    def render(folder: Path) -> Rendering:
        contents = {file: GOOD.format(file, words) for file in planned_files(site)} | changed
        for file, content in contents.items():
            if content is not None:
                (folder / file).parent.mkdir(parents=True, exist_ok=True)
                (folder / file).write_text(content, encoding="utf-8")
        return Rendering()

    return render
