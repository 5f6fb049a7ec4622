"""Health: findings by file, the waived with their reasons, coverage; for our own people only."""

from __future__ import annotations

import dataclasses

from personary.diagnostics.diagnostic import TOP, Diagnostic
from personary.pages.plan import make_site
from personary.views.health import present_health
from personary.words import words_for
from tests.builders import a_journey, a_persona, an_alignment, an_interview
from tests.views.journeys import a_briefing


def _found(severity, file, code="some-check"):
    return Diagnostic(code, severity, file, TOP, f"A {severity}.", "Do this.")


def test_files_with_errors_come_first_and_notes_stand_apart():
    found = (_found("note", "a.yaml"), _found("warning", "b.yaml"), _found("error", "c.yaml"), _found("note", "c.yaml"))
    view = present_health(dataclasses.replace(a_briefing(), findings=found), "")
    assert [(file.file, len(file.findings), len(file.notes)) for file in view.files] == [
        ("c.yaml", 1, 1), ("b.yaml", 1, 0), ("a.yaml", 0, 1),
    ]  # fmt: skip
    first = view.files[0].findings[0]
    assert (first.word, first.next, first.line, first.check) == ("Error", "Do this.", "line 1", "some-check")
    assert view.summary == "Found: 1 error, 1 warning and 2 notes."


def test_nothing_found_is_said():
    assert present_health(a_briefing(), "").summary == "Nothing was found."


def test_coverage_counts_interviews_stages_content_and_scenes():
    stops = [{"stage": "new-business/first-talk", "assets": ["plan"]}, {"stage": "new-business/daily-use"}]
    library = an_alignment(library=[{"id": "plan", "title": "The plan"}])
    view = present_health(
        a_briefing(a_persona(stops=stops, goals=["Fewer stops"]), a_journey(), library, an_interview()), ""
    )
    (row,) = view.coverage
    assert (row.interviews, row.claims, row.stops, row.content, row.played) == ("1", "0 of 1", "2", "1", "0")


def test_there_is_no_health_page_for_others():
    site = make_site(a_briefing(a_persona(audience="public"), audience="public"), {})
    assert "health/" not in {page.address for page in site.pages}


def test_a_finding_in_a_role_play_is_not_quoted():
    """Its message may hold what the file keeps from sellers."""
    told = Diagnostic("cut-sentence", "warning", "committees/role-plays/talk.yaml", TOP, "the secret", "the secret")
    view = present_health(dataclasses.replace(a_briefing(), findings=(told,)), "")
    (finding,) = view.files[0].findings
    assert "secret" not in f"{finding.message} {finding.next}"


def test_simplicity_is_one_figure_and_names_what_outgrew_its_limit():
    oda = a_persona(goals=["One", "Two", "Three"], issues=["Four"])
    found = present_health(a_briefing(oda, limits={"entries": 2}), "").simplicity
    assert found is not None
    assert found.figure == "50 of 100: 1 of 2 lists are short enough to be kept in mind."
    assert [(each.link.id, each.what) for each in found.outgrown] == [("oda", "Goals: 3 of at most 2.")]
    assert found.fullest is None


def test_while_nothing_outgrew_its_limit_the_fullest_list_is_named():
    found = present_health(a_briefing(a_persona(goals=["One", "Two"], issues=["Three"])), "").simplicity
    assert found is not None
    assert (found.outgrown, found.fullest and found.fullest.what) == ((), "Goals: 2 of at most 7.")


def test_findings_say_in_which_language_they_are_where_the_page_speaks_another():
    told = (_found("warning", "b.yaml"), _found("error", "committees/role-plays/talk.yaml"))
    english = dataclasses.replace(a_briefing(), findings=told)
    german = dataclasses.replace(english, words=words_for("de"))
    (scene, found), (_, plain) = (
        [file.findings[0] for file in present_health(each, "").files] for each in (german, english)
    )
    assert (found.foreign, plain.foreign, scene.foreign) == ("en", "", "")
    body = next(page for page in make_site(german, {}).pages if page.address == "health/").body
    assert '<span lang="en">A warning. Do this.</span>' in body
