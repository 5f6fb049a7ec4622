"""Marks are safe HTML, whatever the texts in them hold, and stand where a link has no page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from personary.pages.marks import Marks, escaped
from personary.views.frame import Frame
from personary.views.glossary import Glossary
from personary.views.parts import Face, Link, Origin, Said, Source, StatusMark, TeamMark, Who
from personary.views.road import Line
from personary.words import words_for

HOSTILE = "<script>alert('1')</script>\"&"
SAFE = str(escape(HOSTILE))


def marks(way: str = "../", suggest: str = "") -> Marks:
    return Marks(words_for("en"), lambda _: way, lambda address: f"../{address}", "", suggest)


@given(st.text())
def test_texts_are_escaped_as_in_templates(text: str) -> None:
    assert escaped(text) == str(escape(text))


def test_no_mark_lets_markup_of_an_author_through() -> None:
    here, link = marks(f"../#{HOSTILE}"), Link(HOSTILE, "market")
    face = Face(HOSTILE, 0, 0, f"portraits/{HOSTILE}", HOSTILE)
    origin = Origin("sources", HOSTILE, (Source(link, HOSTILE),))
    made = (
        here.link(link),
        here.links((link, link)),
        here.face(face, "s", described=True),
        here.face(Face(HOSTILE, 0, 0)),
        here.face_to_draw(face, "round-0", "round"),
        here.face_to_draw(Face(HOSTILE, 0, 0), "round-0", "round"),
        here.who(Who("oda", face, link, HOSTILE, HOSTILE, HOSTILE, HOSTILE)),
        here.team(TeamMark("m", HOSTILE, HOSTILE, "m")),
        here.status(StatusMark(2, HOSTILE)),
        here.claims((Said(HOSTILE, origin, HOSTILE, ((HOSTILE, HOSTILE),)),)),
        *(here.origin(Origin(style, HOSTILE)) for style in ("opinion", "assumption", "contested", "held")),
        here.lines((Line((HOSTILE, link), HOSTILE, HOSTILE, "voice"), Line((HOSTILE,), style="gap"))),
    )
    for html in made:
        assert SAFE in html
        assert "<script" not in html
        assert HOSTILE not in html


def test_a_link_without_a_page_is_its_text() -> None:
    assert marks("").link(Link("Oda", "persona-story", "oda")) == "<span>Oda</span>"


def test_an_origin_that_many_sentences_share_is_drawn_once() -> None:
    piece, asked = Link("Talk", "evidence-piece", "talk"), list[Link]()
    here = Marks(words_for("en"), lambda link: (asked.append(link), "../")[1], str)
    talk = Source(piece, "June 2026")
    shared = Origin("sources", "1 interview", (talk,))
    drawn = {here.origin(shared) for _ in range(3)}
    assert asked == [piece]
    assert drawn == {here.origin(Origin("sources", "1 interview", (talk,)))}
    assert len({here.origin(Origin("contested", f"Disagreed {number}", (talk,))) for number in range(30)}) == 30


def test_a_title_stands_whole_in_the_address_for_suggestions() -> None:
    view = Glossary(Frame("Q&A: 100 % / more", ""), (), ())
    html = marks(suggest="https://example.org/new?title={title}&body={page}").colophon(view)
    assert 'href="https://example.org/new?title=Q%26A%3A%20100%20%25%20/%20more&amp;body=Q%26A' in html
