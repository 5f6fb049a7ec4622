import datetime as dt

import pytest

from personary.catalog.catalog import Catalog
from personary.checks.registry import CHECKS
from personary.checks.run import misnamed_checks, run, unknown_levels
from personary.model.settings import Settings
from personary.source.yaml_source import read_yaml
from tests.builders import a_catalog, a_journey, a_persona, an_alignment

TODAY = dt.date(2026, 11, 20)


def severities(catalog, code):
    return [each.severity for each in run(catalog, TODAY)[0] if each.code == code]


@pytest.mark.parametrize(
    ("level", "found"), [("error", ["error"]), ("warning", ["warning"]), ("note", ["note"]), ("never", [])]
)
def test_the_settings_raise_lower_and_silence_a_check(level, found):
    assert severities(a_catalog(a_persona(), checks={"orphan-persona": level}), "orphan-persona") == found


def test_a_look_one_rung_ahead_stays_a_note():
    raised = a_catalog(a_persona(titles=["Head"]), checks={"missing-field": "error"})
    assert set(severities(raised, "missing-field")) == {"note"}


def test_a_waived_finding_counts_nowhere_and_is_kept_apart():
    waiver = [{"check": "orphan-persona", "reason": "New this week."}]
    found, waived = run(a_catalog(a_persona(ignore=waiver), a_persona("mira")), TODAY)
    assert [each.message for each in found if each.code == "orphan-persona"] == [
        '"Oda, head of maintenance" sits in no committee.'
    ]
    assert [each.code for each in waived] == ["orphan-persona"]


def test_a_waiver_of_a_silenced_check_is_not_needless():
    persona = a_persona(ignore=[{"check": "orphan-persona", "reason": "New this week."}])
    catalog = a_catalog(persona, checks={"orphan-persona": "never"})
    assert severities(catalog, "needless-ignore") == []


def test_a_level_for_a_check_that_does_not_exist_is_told_with_a_near_name():
    settings = Settings(checks={"orphan-person": "never", "orphan-persona": "note"})
    assert list(unknown_levels(settings)) == [("orphan-person", 'Did you mean "orphan-persona"?')]


def test_a_misspelt_check_is_found_where_it_stands_in_the_settings():
    source, _ = read_yaml("mkdocs.yml", b"teams: [marketing, sales]\nchecks:\n  orphan-person: never\n")
    found = list(misnamed_checks(Settings(checks={"orphan-person": "never"}), source))
    assert [(each.code, each.severity, each.file, each.span.line) for each in found] == [
        ("unknown-check", "warning", "mkdocs.yml", 3)
    ]
    assert found[0].suggestion == 'Did you mean "orphan-persona"?'


def test_what_a_missing_single_file_lacks_stands_where_it_will_be():
    found, _ = run(a_catalog(a_persona(status="approved")), TODAY)
    assert "committees/alignment.yaml" in {each.file for each in found if each.code == "no-executive-sponsor"}


def test_what_the_next_rung_asks_for_is_one_note():
    found, _ = run(a_catalog(a_persona(titles=["Head"], status="draft")), TODAY)
    assert len([each for each in found if each.code == "missing-field"]) == 1


def test_an_empty_project_has_nothing_to_say():
    assert run(Catalog(settings=Settings()), TODAY) == ((), ())


def test_time_alone_never_makes_an_error():
    consent = {"given_on": "2026-03-11", "covers": "internal", "expires": "2026-12-01"}
    persona = a_persona(
        status="implementable",
        quotes=[{"text": "One sentence.", "wording": "verbatim", "evidence": ["alder"]}],
        contested=[{"about": "Price", "positions": {"sales": "Yes"}, "due": "2026-12-01"}],
    )
    from tests.builders import an_interview

    talks = [an_interview(name, consent=consent) for name in ("alder", "birch", "cedar")]
    owed = {"what": "A page", "by_team": "marketing", "to_team": "sales", "state": "open", "due": "2026-12-01"}
    catalog = a_catalog(persona, a_journey(), *talks, an_alignment(commitments=[owed]))

    def errors(today):
        return {(each.code, each.message) for each in run(catalog, today)[0] if each.severity == "error"}

    assert errors(dt.date(2126, 11, 20)) <= errors(TODAY)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_what_cannot_be_read_makes_no_check_stumble(check):
    kinds = ("persona", "committee", "journey", "evidence", "role play", "market", "alignment")
    catalog = Catalog(
        settings=Settings(),
        personas=(a_persona(status="implementable"),),
        broken=frozenset((kind, kind.replace(" ", "-")) for kind in kinds),
    )
    assert isinstance(list(check.findings(catalog, TODAY)), list)
