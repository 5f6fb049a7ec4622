"""Portraits are written again from their pixels; whatever is no picture, or lies elsewhere, is refused."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from personary.catalog.load import load
from personary.catalog.readings import Readings
from personary.model.choices import Audience
from personary.model.settings import Settings
from personary.pages import portraits as module
from personary.pages.portraits import portraits
from personary.source.tree import DiskTree
from personary.workspace import open_project
from tests.catalog.making_projects import ANN, a_project


def a_picture(size: tuple[int, int] = (900, 600), form: str = "PNG") -> bytes:
    written = io.BytesIO()
    details = PngInfo()
    details.add_text("Comment", "taken at a customer's gate")
    picture = Image.new("RGB", size, "#a9c3e6")
    if form == "PNG":
        picture.save(written, "PNG", pnginfo=details)
    else:
        exif = Image.Exif()
        exif[0x010E] = "taken at a customer's gate"
        picture.save(written, form, exif=exif)
    return written.getvalue()


def a_project_with(root: Path, file: str, content: bytes | None) -> Path:
    a_project(root, {"personas/ann.yaml": ANN + f"portrait: {{file: '{file}', alt: A face}}\n"})
    folder = root / "personas" / "portraits"
    folder.mkdir()
    if content is not None:
        (folder / file).write_bytes(content)
    return root


def read(root: Path) -> tuple[dict[str, tuple[str, bytes]], list[str]]:
    tree = DiskTree(root)
    catalog, _ = load(tree, Settings())
    usable, found = portraits(catalog, tree)
    return usable, [each.code for each in found]


@pytest.mark.parametrize(("file", "form"), [("ann.png", "PNG"), ("ann.jpg", "JPEG"), ("ann.webp", "WEBP")])
def test_a_picture_is_written_again_and_nothing_travels_with_it(tmp_path: Path, file: str, form: str) -> None:
    payload = b"<script>alert(1)</script>"
    usable, found = read(a_project_with(tmp_path, file, a_picture(form=form) + payload))
    address, content = usable["ann"]
    assert found == []
    assert address == "assets/portraits/ann.jpg"
    assert payload not in content
    assert b"customer" not in content
    with Image.open(io.BytesIO(content)) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (480, 320)


def test_a_drawing_with_instructions_is_no_picture(tmp_path: Path) -> None:
    usable, found = read(a_project_with(tmp_path, "ann.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>"))
    assert (usable, found) == ({}, ["portrait-unreadable"])


@pytest.mark.parametrize("file", ["../ann.png", "/etc/ann.png", "a/b.png", "ann.svg", ".ann.png", "ann.png?x"])
def test_only_a_bare_name_is_looked_up(tmp_path: Path, file: str) -> None:
    usable, found = read(a_project_with(tmp_path, file, None))
    assert (usable, found) == ({}, ["portrait-unreadable"])


def test_a_link_to_a_picture_elsewhere_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes(a_picture())
    root = a_project_with(tmp_path / "project", "ann.png", None)
    (root / "personas" / "portraits" / "ann.png").symlink_to(outside)
    usable, found = read(root)
    assert (usable, found) == ({}, ["portrait-missing"])


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    usable, found = read(a_project_with(tmp_path, "ann.png", a_picture((9000, 9000))))
    assert (usable, found) == ({}, ["portrait-unreadable"])


def test_a_picture_of_many_bytes_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    usable, found = read(a_project_with(tmp_path, "ann.png", a_picture() + bytes(8 * 1024 * 1024)))
    assert (usable, found) == ({}, ["portrait-unreadable"])


def test_a_face_that_an_audience_may_not_see_is_not_handed_over(tmp_path: Path) -> None:
    a_project_with(tmp_path, "ann.png", a_picture())
    bea = "name: Bea\nresponsibility: x\naudience: public\nportrait: {file: ann.png, alt: A face}\n"
    (tmp_path / "personas" / "bea.yaml").write_text(bea)
    (tmp_path / "mkdocs.yml").write_text("site_name: Buyers\nplugins: [personary]\n")
    assert faces(tmp_path, "internal") == ["assets/portraits/ann.jpg", "assets/portraits/bea.jpg"]
    assert faces(tmp_path, "public") == ["assets/portraits/bea.jpg"]


def faces(root: Path, audience: Audience) -> list[str]:
    site = open_project(root, audience=audience).site()
    return sorted(asset.address for asset in site.assets if asset.address.startswith("assets/portraits/"))


def test_a_picture_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert read(a_project_with(tmp_path, "ann.png", None))[1] == ["portrait-missing"]


def test_a_picture_that_stays_the_same_is_written_again_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, readings, opened = a_project_with(tmp_path, "ann.png", a_picture()), Readings(), []
    picture = root / "personas/portraits/ann.png"
    from_pixels = module._from_pixels
    monkeypatch.setattr(module, "_from_pixels", lambda content: opened.append(content) or from_pixels(content))
    first = open_project(root, readings=readings).briefing.portraits
    assert first
    assert open_project(root, readings=readings).briefing.portraits == first
    assert opened == [picture.read_bytes()]
    picture.write_bytes(a_picture((30, 20)))
    again = open_project(root, readings=readings)
    assert opened[1:] == [picture.read_bytes()]
    assert again._portraits == open_project(root)._portraits
    picture.unlink()
    assert not open_project(root, readings=readings).briefing.portraits
    assert not readings.pictures
