"""What the sieve lets through: every text in which a phrase stands, whatever else it may hold."""

import random
import re
from itertools import chain

import pytest

from personary.measures.vacuous_words import language_of
from personary.measures.vacuous_words.sieve import Phrase, Sieve

_GROUP = re.compile(r"\((\?<?[!=]|\?:)([^()]*)\)(\?|\*|\{0,\d\})?")


def written_out(pattern: str, chance: random.Random) -> str:
    """A text that a phrase is likely to be found in."""

    def choose(group: re.Match[str]) -> str:
        return "" if group[1] != "?:" or (group[3] and chance.random() < 0.5) else chance.choice(group[2].split("|"))

    text, many = pattern, 1
    while many:
        text, many = _GROUP.subn(choose, text)
    text = re.sub(r"\\w(?:[+*]|\{\d,\d?\})?", lambda _: chance.choice(["a", "every", "pump"]), text)
    text = re.sub(r"\[([^\]])[^\]]*\]", r"\1", text)
    text = re.sub(r"\\[sb]", "", re.sub(r"(\w| )\?", lambda found: chance.choice([found[1], ""]), text))
    return text.replace("\\", "")


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("of", ["idiom", "triggers"])
def test_it_holds_back_no_text_with_a_phrase(language, of):
    rules = language_of(language)
    patterns = [rules.idiom] if of == "idiom" else [pattern for _, pattern in rules.triggers]
    sieve = rules.idioms if of == "idiom" else rules.trigger_phrases
    chance = random.Random(20260618)
    seen = 0
    for _ in range(600):
        text = (
            f"she {written_out(chance.choice(patterns).pattern, chance)} {chance.choice(['', 'now', '24/7'])}".lower()
        )
        found = any(pattern.compiled.search(text) for pattern in patterns)
        assert sieve.holds(text, chain.from_iterable(map(sieve.raised_by, text.split()))) is found, text
        seen += found
    assert seen > 400


def test_only_phrases_whose_letters_are_there_are_looked_for():
    sieve = Sieve((Phrase("on the same pages?|(?:red|green) lights?|back to square one"),))
    assert [phrase.pattern for phrase in sieve.raised_by("same,")] == [Phrase("on the same pages?").pattern]
    assert [phrase.pattern for phrase in sieve.raised_by("lights")] == [Phrase("(?:red|green) lights?").pattern]
    assert sieve.raised_by("pump") == ()


def test_letters_that_may_be_missing_are_not_asked_for():
    sieve = Sieve((Phrase("(?:really )?bold? moves?|steps*(?! back)"),))
    for text in ("bol move", "really bold moves", "stepss"):
        assert sieve.holds(text, chain.from_iterable(map(sieve.raised_by, text.split())))
    assert not sieve.holds("step back", chain.from_iterable(map(sieve.raised_by, ["step", "back"])))


def test_what_it_cannot_read_is_an_error():
    with pytest.raises(ValueError, match="Nobody has said yet"):
        Sieve((Phrase("(?i:Loud)"),))
