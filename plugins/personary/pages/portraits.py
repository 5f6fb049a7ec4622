"""Portraits: pictures are decoded and written again from their pixels, so that nothing else travels with them."""

from __future__ import annotations

import io
import re

from personary.catalog.catalog import Catalog
from personary.diagnostics.diagnostic import Diagnostic
from personary.model.kinds import PORTRAITS
from personary.model.persona import Persona
from personary.source.tree import Tree

_BARE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}\.(png|jpe?g|webp)", re.IGNORECASE | re.ASCII)
_EDGE = 480
_MAX_PIXELS = 40_000_000
_MAX_BYTES = 8 * 1024 * 1024

_Written = dict[str, tuple[bytes, bytes | None]]
"""Pictures by their path: as they were found, and as they were written again, if they could be."""

PORTRAIT_CODES: tuple[tuple[str, str], ...] = (
    ("portrait-missing", "The picture a persona names is not in personas/portraits/, so initials are shown instead."),
    ("portrait-unreadable", "The picture cannot be used: it is not a PNG, JPEG or WebP, or it is far too large."),
)  # fmt: skip
"""Every code about pictures, with the words that explain it."""


def portraits(
    catalog: Catalog,
    tree: Tree,
    only: frozenset[str] | None = None,
    written: _Written | None = None,
) -> tuple[dict[str, tuple[str, bytes]], tuple[Diagnostic, ...]]:
    """Return address and content of each usable picture by persona, and what is wrong with the others.

    `only` names the personas that matter; without it all of them do. `written` holds by path what became of a picture
    the last time, and what becomes of it now: nobody waits for the same pixels twice.
    """
    shown = [
        (persona, persona.portrait.file)
        for persona in catalog.personas
        if persona.portrait is not None and (only is None or persona.id in only)
    ]
    listed = {file.path: file for file in tree.files()} if shown else {}
    before = dict(written or {})
    now = {} if written is None else written
    now.clear()
    usable: dict[str, tuple[str, bytes]] = {}
    found: list[Diagnostic] = []
    for persona, name in shown:
        path = f"{PORTRAITS}/{name}"
        if not _BARE_NAME.fullmatch(name):
            found.append(_finding(catalog, persona, "portrait-unreadable", "This is not the bare name of a picture."))
        elif path not in listed or listed[path].is_link:
            found.append(_finding(catalog, persona, "portrait-missing", f"There is no picture {path}."))
        elif listed[path].size > _MAX_BYTES or (content := _written(path, tree.read(path) or b"", before, now)) is None:
            found.append(_finding(catalog, persona, "portrait-unreadable", "This picture cannot be read."))
        else:
            usable[persona.id] = (f"assets/portraits/{persona.id}.jpg", content)
    return usable, tuple(found)


def _written(path: str, content: bytes, before: _Written, now: _Written) -> bytes | None:
    last = now.get(path) or before.get(path)
    now[path] = last if last is not None and last[0] == content else (content, _from_pixels(content))
    return now[path][1]


def _from_pixels(content: bytes) -> bytes | None:
    """Write a picture again as a JPEG of at most 480 pixels; None when it is no picture."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - most projects have no picture yet

    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "WEBP")) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                return None
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
            upright.thumbnail((_EDGE, _EDGE))
            ground = Image.new("RGB", upright.size, "white")
            ground.paste(upright, mask=upright.getchannel("A"))
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    written = io.BytesIO()
    ground.save(written, "JPEG", quality=85, optimize=True)
    return written.getvalue()


def _finding(catalog: Catalog, persona: Persona, code: str, message: str) -> Diagnostic:
    file, span = catalog.place(persona, ("portrait", "file"))
    return Diagnostic(
        code, "error", file, span, message,
        f"Put a PNG, JPEG or WebP of at most 8 MB into {PORTRAITS}/ and write its bare name here.",
    )  # fmt: skip
