"""Sentences that say nothing: "it depends", "various stakeholders", "increase efficiency", "best price".

A phrase alone condemns nobody. A sentence is vacuous when it holds such a phrase and nothing specific stands beside
it: no number, no name, no reason, too few words that one could see or count. Without such a phrase it is vacuous when
each of its words would be as true of the company next door.
"""

from __future__ import annotations

import re
from functools import cache

from personary.frozen import frozen
from personary.measures.vacuous_words import Language, Vacuity, kind_of, language_of
from personary.measures.vacuous_words.known import WEIGHTS, WORD, Word, is_anywhere, known_words, sort_of

ENOUGH = 2.0
"""From this weight on, what stands beside a phrase makes it specific."""
PLENTY = 3.5
"""From this weight on, a sentence is specific whatever phrase it holds."""
CLEARLY = 3
"""From so many specific words on, phrases and figures of speech are not even looked for."""
REASON = 2
"""Words of substance that make a clause after a colon or "because" a reason."""
ONLY_BIG_WORDS = 2
"""From how many big words on a sentence with little else says nothing."""
LITTLE = 0.5
LONGEST = 260
"""A longer sentence tells something, whatever its words."""

_HOLLOW_NUMBER = re.compile(
    r"\b24\s?/\s?7\b|\b360(?:[ -]?(?:degrees?|grad))?\b|\b1[01]0\s?(?:%|percent|prozent)|\bb2[bc]\b"
)
_DIGIT = re.compile(r"\d")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zäöü])")


@frozen
class Vacuous:
    """What makes a sentence say nothing: the phrase as it was written, and its sort."""

    phrase: str
    kind: Vacuity


def vacuous(text: str, language: str = "en", extra: tuple[str, ...] = ()) -> Vacuous | None:
    """Return why a text says nothing, or None; of several sentences every one has to be empty."""
    rules = language_of(language)
    first: Vacuous | None = None
    for sentence in _sentences(" ".join(text.split())):
        found = _judge(sentence, rules, extra)
        if found is None:
            return None
        first = first or found
    return first


def _sentences(text: str) -> list[str]:
    # Few texts have a second one, and to look for its beginning takes longer.
    return _SENTENCE_END.split(text) if ". " in text or "? " in text or "! " in text else [text]


def opinion(text: str, language: str = "en") -> str | None:
    """Return the words that show a sentence to be an opinion, such as "we think" or "everyone knows"."""
    found = language_of(language).opinion.search(" ".join(text.split()))
    return found["said"] if found else None


def _judge(sentence: str, rules: Language, extra: tuple[str, ...]) -> Vacuous | None:
    folded = sentence.lower().strip(" .!?…\"'“”„")
    if len(folded) > LONGEST:
        return None
    hollow = folded
    if _DIGIT.search(folded):
        hollow = _HOLLOW_NUMBER.sub(" ", folded)
        if _DIGIT.search(hollow):
            return None
    known = known_words(rules)
    words: list[Word] = []
    specific, weight = 0, 0.0
    # Most sentences are specific: those need no look for phrases and figures of speech, which takes longest.
    for written in hollow.split():
        word = known[written]
        words.append(word)
        specific += word.specific
        weight += word.weight
        if specific and (specific >= CLEARLY or weight >= PLENTY):
            return None
    figures = 0
    if specific < rules.specific_from and rules.idioms.holds(
        hollow, (phrase for word in words for phrase in word.idioms)
    ):
        hollow, figures = rules.idiom.compiled.subn(" ", hollow)
        words = [known[written] for written in hollow.split()]
        weight = sum(word.weight for word in words)
    nothing_solid = specific < rules.specific_from and _fits_any_company(sentence, hollow, rules, figures)
    if not nothing_solid and weight >= PLENTY:
        return None
    answer = rules.whole.fullmatch(folded)
    if answer is not None:
        return Vacuous(sentence.strip(" .!?"), kind_of(answer))
    trigger = _trigger(folded, rules, extra)
    if trigger is None and not nothing_solid and sum(word.big for word in words) < ONLY_BIG_WORDS:
        return None
    if rules.number.compiled.search(hollow):
        return None
    if nothing_solid:
        written = sentence.strip(" .!?")
        return Vacuous(_as_written(sentence, trigger), trigger.kind) if trigger else Vacuous(written, "filler")
    if trigger is not None and specific >= rules.specific_from:
        hollow = rules.idiom.compiled.sub(" ", hollow)
    weight, big = _weigh(sentence, hollow, rules, trigger)
    if trigger is None:
        only_big = (big >= ONLY_BIG_WORDS and weight == 0) or (big > ONLY_BIG_WORDS and weight < LITTLE)
        only_big = only_big and not sentence.endswith("?")
        only_big = only_big and not rules.contrast.compiled.search(hollow)
        return Vacuous(sentence.strip(" .!?"), "filler") if only_big else None
    told_apart = weight >= 1 and rules.contrast.compiled.search(hollow)
    if weight >= ENOUGH or told_apart or _has_reason(hollow, rules):
        return None
    return Vacuous(_as_written(sentence, trigger), trigger.kind)


@frozen
class _Trigger:
    phrase: str
    kind: Vacuity


def _trigger(folded: str, rules: Language, extra: tuple[str, ...]) -> _Trigger | None:
    own = _own(extra).search(folded) if extra else None
    if own is not None:
        return _Trigger(own[0], "filler")
    words = map(known_words(rules).__getitem__, folded.split())
    if not rules.trigger_phrases.holds(folded, (phrase for word in words for phrase in word.triggers)):
        return None
    for kind, phrase in rules.triggers:
        found = phrase.compiled.search(folded)
        if found is not None:
            return _Trigger(found[0], kind)
    return None


def _fits_any_company(sentence: str, hollow: str, rules: Language, figures: int) -> bool:
    """Whether a sentence has words, and each of them would be as true of the company next door.

    A single word that is on no list may pass where its ending shows that nobody can see it.
    """
    if sentence.endswith("?"):
        return False
    passing = _in_passing(sentence) if rules.capitals_are_nouns else frozenset()
    said, unlisted = figures, 0
    # Most sentences name something of their own within a few words, and the rest need not be read.
    for found in WORD.finditer(hollow):
        word = found[0]
        sort = sort_of(word, rules)
        if sort == "named":
            return False
        if sort in {"plain", "abstract"} and not is_anywhere(word, rules):
            if sort == "plain" and word not in passing:
                return False
            unlisted += 1
        else:
            said += sort in {"plain", "big", "abstract"}
    if unlisted > min(said, 1) or said + unlisted < 1 or " " not in sentence.strip():
        return False
    return not rules.contrast.compiled.search(hollow) and not _names(sentence, rules)


def _in_passing(sentence: str) -> frozenset[str]:
    """Return the words of a plain sentence that are no nouns where nouns have capitals: those name no thing."""
    if "," in sentence or ":" in sentence:
        return frozenset()
    first, *others = WORD.findall(sentence) or [""]
    return frozenset(word for word in others if word[0].islower()) | {first.lower()}


def _weigh(sentence: str, hollow: str, rules: Language, trigger: _Trigger | None) -> tuple[float, int]:
    """Return how much substance a sentence has beside its phrase, and how many big words."""
    rest = hollow.replace(trigger.phrase, " ", 1) if trigger is not None else hollow
    weight, big = float(_names(sentence, rules)), 0
    for word in WORD.findall(rest):
        sort = sort_of(word, rules)
        big += sort == "big"
        weight += WEIGHTS.get(sort, 0)
    return weight, big


def _names(sentence: str, rules: Language) -> int:
    """Count capitalised words within the sentence where the language keeps capitals for names."""
    if not rules.capitals_are_names:
        return 0
    words = WORD.findall(sentence)[1:]
    return sum(word[0].isupper() and not word.isupper() and word.lower() not in rules.big for word in words)


def _has_reason(hollow: str, rules: Language) -> bool:
    """Whether a clause after a colon, "because", "than" and their kin holds something one could see."""
    compared = rules.than.compiled.search(hollow)
    if compared is not None and _solid(hollow[compared.end() :], rules):
        return True
    found = rules.reason.search(hollow)
    if found is None:
        return False
    words = (word for word in WORD.findall(hollow[found.end() :]) if word[0].isalpha())
    return sum(word not in rules.big and word not in rules.small for word in words) >= REASON


def _solid(text: str, rules: Language) -> bool:
    """Whether a single word would not be as true of the company next door."""
    return any(
        (sort := sort_of(word, rules)) == "named" or (sort == "plain" and not is_anywhere(word, rules))
        for word in WORD.findall(text)
    )


@cache
def _own(extra: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(re.escape(" ".join(word.lower().split())) for word in extra if word.strip())
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if words else r"(?!)")


def _as_written(sentence: str, trigger: _Trigger) -> str:
    start = sentence.lower().find(trigger.phrase)
    return sentence[start : start + len(trigger.phrase)] if start >= 0 else trigger.phrase
