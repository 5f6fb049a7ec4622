from pathlib import Path

import pytest
import yaml

from personary.measures.vacuous import opinion, vacuous
from personary.measures.vacuous_words import language_of

FOLDER = Path(__file__).parent / "sentences"


TAUGHT = sorted(path.stem for path in FOLDER.glob("*-taught-*.yml"))
UNSEEN = sorted(path.stem for path in FOLDER.glob("*-unseen*.yml"))


def sentences(name, sort):
    """Sentences of one sort.

    Those of an `-unseen` file changed no rule. Those of a `-taught` file were unseen once, and their first line
    says how they fared then; what was missed widened the lists.
    """
    content = yaml.load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return [(name[:2], sentence) for sentence in content[sort]]


GOOD = [each for name in ("en", "en-good", "de", *UNSEEN, *TAUGHT) for each in sentences(name, "good")]


@pytest.mark.parametrize(("language", "sentence"), GOOD)
def test_a_sentence_that_says_something_is_never_found(language, sentence):
    assert vacuous(sentence, language) is None


@pytest.mark.parametrize("language", ["en", "de"])
def test_nine_in_ten_sentences_that_say_nothing_are_found(language):
    poor = sentences(language, "poor")
    assert len(poor) >= 50
    missed = [sentence for _, sentence in poor if vacuous(sentence, language) is None]
    assert len(missed) * 10 <= len(poor), missed


@pytest.mark.parametrize("name", TAUGHT)
def test_nine_in_ten_of_each_set_that_has_taught_the_rules_are_found(name):
    poor, good = sentences(name, "poor"), sentences(name, "good")
    assert len(poor) >= 40
    assert len(good) >= 40
    missed = [sentence for language, sentence in poor if vacuous(sentence, language) is None]
    assert len(missed) * 10 <= len(poor), missed


@pytest.mark.parametrize("name", UNSEEN)
def test_nine_in_ten_that_nobody_looked_at_beforehand_are_found_too(name):
    poor = sentences(name, "poor")
    missed = [sentence for language, sentence in poor if vacuous(sentence, language) is None]
    assert len(missed) * 10 <= len(poor), missed


@pytest.mark.parametrize(
    "word", ["planning", "tidied", "clumsily", "unhappier", "goals", "cross-departmental", "customer's"]
)
def test_a_form_of_an_ordinary_word_is_ordinary(word):
    assert any(word in each for each in language_of("en").ordinary)


@pytest.mark.parametrize("word", ["cook", "folder", "meter", "reading", "letter", "drawer"])
def test_what_only_looks_like_a_form_of_an_ordinary_word_is_not(word):
    assert not any(word in each for each in language_of("en").ordinary)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "100 percent quality, 110 percent commitment and 360 degrees support"),
        ("de", "100 Prozent Qualität, 110 Prozent Einsatz, 360 Grad Service"),
    ],
)
def test_the_words_of_a_number_that_says_nothing_say_nothing_either(language, sentence):
    found = vacuous(sentence, language)
    assert found is not None
    assert found.phrase == sentence


def test_the_kind_tells_which_field_says_it_better():
    found = {
        text: vacuous(text) for text in ("It depends.", "Various stakeholders", "Best price", "Increase efficiency")
    }
    assert [each.kind for each in found.values() if each] == ["depends", "crowd", "price", "benefit"]


def test_the_phrase_is_shown_as_it_was_written():
    found = vacuous("We are the Market Leader in sensors")
    assert found is not None
    assert found.phrase == "Market Leader"


def test_a_company_adds_phrases_of_its_own():
    assert vacuous("A paradigm shift", "en") is None
    assert vacuous("A paradigm shift", "en", ("paradigm shift",)) is not None
    assert vacuous("A paradigm shift of 40 lorries a week", "en", ("paradigm shift",)) is None


def test_of_several_sentences_every_one_has_to_be_empty():
    assert vacuous("It depends. Increase efficiency.") is not None
    assert vacuous("It depends. Below 20,000 euros she signs herself.") is None


def test_a_language_without_rules_of_its_own_is_judged_by_the_english_ones():
    assert vacuous("It depends.", "nl") is not None
    assert vacuous("夜勤の整備士が判断する", "ja") is None


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        ("en", "We think she fears the trial", "We think"),
        ("en", "Everyone knows they count lorries", "Everyone knows"),
        ("en", "She signs, but we really believe he decides", "we really believe"),
        ("de", "Wir glauben, dass sie den Test fürchtet", "Wir glauben"),
        ("de", "Bekanntlich zählen sie Lastwagen", "Bekanntlich"),
    ],
)
def test_an_opinion_is_known_by_how_it_begins(language, sentence, said):
    assert opinion(sentence, language) == said


@pytest.mark.parametrize(
    "sentence",
    ["What we think of as a trial", "He thinks aloud", "She feels the bearing", "Fitters believe their ears"],
)
def test_what_others_think_is_no_opinion_of_ours(sentence):
    assert opinion(sentence) is None
