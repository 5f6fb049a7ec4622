"""Ids made from names: small letters, digits and dashes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

LONGEST = 61
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,60}", re.ASCII)
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "å": "a",
                            "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "'": "", "’": ""})  # fmt: skip


def is_id(text: str) -> bool:
    """Say whether a text may be a file name, and so an id."""
    return _ID.fullmatch(text) is not None


def id_from(name: str) -> str:
    """Make an id from a name; empty when the name has no letter that an id may hold."""
    spelt = unicodedata.normalize("NFC", name).lower().translate(_SPELT_OUT)
    bare = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()
    return _cut(re.sub(r"[^a-z0-9]+", "-", bare).strip("-"), LONGEST)


def free_id(wanted: str, taken: Collection[str]) -> str:
    """Return `wanted`, or the first of `wanted-2`, `wanted-3` … that nothing goes by."""
    candidate, number = wanted, 2
    while candidate in taken:
        ending = f"-{number}"
        candidate, number = _cut(wanted, LONGEST - len(ending)) + ending, number + 1
    return candidate


def _cut(text: str, longest: int) -> str:
    """Shorten an id, between two words when that leaves most of it."""
    if len(text) <= longest:
        return text
    short = text[:longest]
    whole_words = short.rpartition("-")[0]
    return (whole_words if len(whole_words) > longest // 2 else short).strip("-")
