import pytest

from personary.measures.voices import is_spoken
from tests.builders import a_market, a_persona, a_piece, a_role_play


@pytest.mark.parametrize(
    "at",
    [
        ("quotes", 0, "text"),
        ("objections", 0, "says"),
        ("stops", 1, "asks", 0),
        ("differentiators", 0, "customer_words"),
        ("contested", 0, "positions", "sales", "text"),
    ],
)
def test_what_buyers_and_teams_say_is_in_their_own_voice(at):
    assert is_spoken(a_persona(), at)


@pytest.mark.parametrize("at", [("goals", 0, "text"), ("objections", 0, "answer"), ("story", "situation")])
def test_what_we_write_about_them_is_not(at):
    assert not is_spoken(a_persona(), at)


def test_evidence_tells_what_others_said_except_for_its_title():
    assert is_spoken(a_piece(), ("nuggets", 0, "text"))
    assert not is_spoken(a_piece(), ("title",))


def test_a_script_is_spoken_and_a_glossary_is_ours():
    assert is_spoken(a_role_play(), ("script", 0, "line"))
    assert not is_spoken(a_market(), ("glossary", 0, "means"))
