"""Near names: what somebody meant who wrote a word that we do not know.

Two sources answer: the words other teams and tools use for the same thing, and the known words that look alike.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from personary.diagnostics.near_words import NEAR, nearest, nearest_of, plain
from personary.diagnostics.other_words import CHOICE_WORDS, FIELD_WORDS

_FEW = 16
"""How many words are listed where none comes near."""


def suggest_field(model: type[Any], word: str) -> str:
    """Say which key of a model was meant by `word`; empty when none comes near and the keys are many.

    A field that says nothing about itself is no key of a file.
    """
    keys = tuple(info.alias or name for name, info in model.model_fields.items() if info.metadata)
    words = {**FIELD_WORDS[""], **_words_of(model.__name__, keys)}
    known = {other: answer for other, answer in words.items() if answer in keys or " " in answer}
    return _answer(word, keys, known) or _list_of("Known here", keys)


def suggest_choice(choices: Collection[str], word: str) -> str:
    """Say which word of a closed list was meant by `word`."""
    known = next((table for table in CHOICE_WORDS if _is_about(table, choices)), {})
    return _answer(word, choices, known) or _list_of("Write one of", choices)


def choice_meant(choices: Collection[str], word: str) -> str | None:
    """Return the word of a closed list that was meant by `word`, or None when that cannot be told."""
    table = next((table for table in CHOICE_WORDS if _is_about(table, choices)), {})
    told = {plain(other): answer for other, answer in table.items()}.get(plain(word), "")
    return told if told in choices and plain(word) not in map(plain, choices) else nearest(word, choices)


def suggest_id(ids: Collection[str], word: str) -> str:
    """Say which id was meant by `word`; empty when none comes near and the ids are many."""
    return _answer(word, ids, {}) or _list_of("There are", sorted(ids))


def _words_of(model: str, keys: Collection[str]) -> Mapping[str, str]:
    own = FIELD_WORDS.get(model, {})
    is_claim = "text" in keys and "basis" in keys
    return {**FIELD_WORDS["Claim"], **own} if is_claim else own


def _is_about(table: Mapping[str, str], choices: Collection[str]) -> bool:
    return all(answer in choices for answer in table.values() if " " not in answer)


def _answer(word: str, candidates: Collection[str], known: Mapping[str, str]) -> str:
    """Ask the tables first when they hold the very word, and the looks of it otherwise."""
    bare = plain(word)
    told = {plain(other): answer for other, answer in known.items()}.get(bare)
    if told and bare not in map(plain, candidates):
        return _told(told)
    best = nearest_of(word, candidates)
    other = nearest_of(word, known)
    if min(best, other)[0] > NEAR:
        return ""
    return _told(known[other[1]]) if other[0] + 0.02 < best[0] else f'Did you mean "{best[1]}"?'


def _told(answer: str) -> str:
    return answer if " " in answer else f'Here it is called "{answer}".'


def _list_of(lead: str, words: Collection[str]) -> str:
    return f"{lead}: {', '.join(words)}." if 0 < len(words) <= _FEW else ""
