"""The interface in English, one file for each area of the site."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from personary.words.en import (
    alignment,
    changes,
    choices,
    committee,
    evidence,
    indexes,
    journey,
    research,
    role_play,
    shared,
    story,
)

_AREAS = (shared, choices, story, indexes, committee, evidence, journey, role_play, alignment, research, changes)
WORDS: Final[Mapping[str, str]] = MappingProxyType({key: text for area in _AREAS for key, text in area.WORDS.items()})
