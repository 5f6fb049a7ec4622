"""The calendar file: a calendar program reads it, and it is the same on every build of one day."""

import dataclasses
import datetime as dt

import pytest
from icalendar import Calendar

from personary.pages.calendar import review_calendar
from personary.pages.page import Site
from personary.pages.plan import make_site
from personary.views.reviews import present_reviews
from tests.builders import a_committee, a_persona, an_alignment
from tests.views.aligning import a_briefing, a_review

NASTY = "Ödä; \\n, the \U0001f9ef of\tmaintenance, \\; BEGIN:VEVENT " + "who answers for the forges " * 5


def calendar_of(*definitions, **keys):
    briefing = a_briefing(*definitions, **keys)
    return review_calendar(dataclasses.replace(briefing, site_name="Our buyers"), present_reviews(briefing))


def events(content):
    return Calendar.from_ical(content).walk("VEVENT")


def test_every_due_review_is_a_day_of_its_own():
    content = calendar_of(
        a_persona(),
        a_persona("never"),
        a_committee("oda"),
        an_alignment(reviews=[a_review("2026-08-31", "oda"), a_review("2026-01-05", committees=["oda"])]),
    )
    found = {str(event["UID"]): event for event in events(content)}
    assert set(found) == {"committee-oda-20260705-review@personary", "persona-oda-20270228-review@personary"}
    oda = found["persona-oda-20270228-review@personary"]
    assert oda["DTSTART"].dt == dt.date(2027, 2, 28)
    assert oda["DTSTART"].params["VALUE"] == "DATE"
    assert oda["DTSTAMP"].dt == dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
    assert str(oda["SUMMARY"]) == "Review: Oda, head of maintenance"
    assert str(found["committee-oda-20260705-review@personary"]["SUMMARY"]) == "Review, overdue: First line"


def test_names_come_back_as_they_were_written():
    content = calendar_of(a_persona(name=NASTY), an_alignment(reviews=[a_review("2026-08-31", "oda")]))
    assert str(events(content)[0]["SUMMARY"]) == f"Review: {NASTY}"
    assert len(events(content)) == 1


def test_lines_end_and_fold_as_the_standard_asks():
    content = calendar_of(
        a_persona(name=NASTY + "\U0001f9ef" * 60), an_alignment(reviews=[a_review("2026-08-31", "oda")])
    )
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert b"\r" not in content.replace(b"\r\n", b"")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()


def test_line_breaks_and_control_signs_stay_inside_the_text():
    content = calendar_of(
        a_persona(name="Oda\r\nEND:VEVENT\x07"), an_alignment(reviews=[a_review("2026-08-31", "oda")])
    )
    assert len(events(content)) == 1
    assert str(events(content)[0]["SUMMARY"]) == "Review: Oda \nEND:VEVENT "


def test_the_last_day_of_all_does_not_overflow():
    content = calendar_of(a_persona(), an_alignment(reviews=[a_review("9999-08-31", "oda")]), today=dt.date.max)
    assert events(content)[0]["DTSTART"].dt == dt.date.max


def test_two_builds_of_one_day_are_the_same():
    definitions = a_persona(), an_alignment(reviews=[a_review("2026-08-31", "oda")])
    assert calendar_of(*definitions) == calendar_of(*definitions)


def test_an_empty_calendar_is_a_calendar():
    assert not events(calendar_of())
    assert str(Calendar.from_ical(calendar_of())["X-WR-CALNAME"]) == "Our buyers: Reviews"


@pytest.mark.parametrize("address", ["reviews/reviews.ics", "reviews/agenda.md"])
def test_the_reviews_page_links_what_the_site_carries(small_site: Site, address):
    page = next(page for page in small_site.pages if page.kind == "reviews")
    assert any(asset.address == address and asset.content for asset in small_site.assets)
    assert f'href="{address.removeprefix("reviews/")}"' in page.body


@pytest.mark.parametrize("audience", ["partner", "public"])
def test_other_audiences_get_neither_pages_nor_files(audience):
    site = make_site(a_briefing(a_persona(), an_alignment(), audience=audience), {})
    assert not {"persona-alignment", "alignment", "reviews"} & {page.kind for page in site.pages}
    assert not [asset.address for asset in site.assets if asset.address.startswith("reviews/")]
