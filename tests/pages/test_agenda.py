"""The agenda as Markdown: nobody's text becomes markup in it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from personary.pages.agenda import plain, review_agenda
from personary.views.reviews import present_reviews
from tests.builders import a_persona, an_alignment
from tests.views.aligning import a_briefing, a_commitment, a_disagreement

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
HOSTILE = (
    "# heading",
    "- dash",
    "+ plus",
    "* star",
    "1. one",
    "2) two",
    "> quote",
    "```code```",
    "~~~",
    "---",
    "===",
    "| a | b |",
    "[link](javascript:alert(1))",
    "![image](x)",
    "<img src=x onerror=alert(1)>",
    "<https://x.example>",
    "&lt;b&gt;",
    "*em* **strong** _em_ ~~gone~~",
    "see https://x.example and www.x.example or oda@x.example",
    "ends with a backslash\\",
    "[ref]: https://x.example",
    "two\n\n# lines",
    "    code",
    "- [ ] task",
)


def shown(text: str) -> list[str]:
    """Return the kinds of everything that a list entry of this text becomes, and then what a reader sees."""
    tokens = MARKDOWN.parse(f"- {plain(text)}\n")
    inline = next(token for token in tokens if token.type == "inline")
    kinds = {token.type for token in tokens} | {child.type for child in inline.children or ()}
    return [*sorted(kinds), "".join(child.content for child in inline.children or ())]


HARMLESS = ["bullet_list_close", "bullet_list_open", "inline", "list_item_close", "list_item_open",
            "paragraph_close", "paragraph_open", "text"]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_every_sign_is_shown_as_it_was_written(text):
    *kinds, seen = shown(text)
    assert [kind for kind in kinds if kind != "text_special"] == HARMLESS
    assert seen == " ".join(text.split())


@given(st.text(alphabet=st.sampled_from("ab1 2.)-+#>*_`~[](){}!<&|\\:/@^=$;'\"\n\t"), min_size=1, max_size=24))
@example("1.")
@example("-")
@example("12) a")
def test_no_text_at_all_becomes_markup(text):
    if not text.strip():
        return
    *kinds, seen = shown(text)
    assert [kind for kind in kinds if kind != "text_special"] == HARMLESS
    assert seen == " ".join(text.split())


def test_the_agenda_is_headings_and_lists():
    persona = a_persona(name="Oda *loud*", contested=[a_disagreement("# What blocks?", due="2026-05-30")])
    briefing = a_briefing(persona, an_alignment(commitments=[a_commitment()]))
    lines = review_agenda(briefing, present_reviews(briefing)).decode().splitlines()
    assert lines[0] == "# Agenda of the next reviews, Buyers"
    assert "## Oda \\*loud\\*" in lines
    assert "- \\# What blocks? (Was to be decided by 30 May 2026.)" in lines
    assert "- One page (Marketing owes Sales)" in lines


def test_addresses_stay_words_where_bare_ones_turn_into_links():
    assert plain("https://x.example, www.x.example, oda@x.example") == (
        "https\\://x.example, www\\.x.example, oda\\@x.example"
    )


def test_without_a_persona_only_the_heading_is_left():
    briefing = a_briefing()
    assert "## " not in review_agenda(briefing, present_reviews(briefing)).decode()
