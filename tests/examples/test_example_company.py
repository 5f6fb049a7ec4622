"""The example company: as rich as it must be to be copied, every key used, and what it counts fits its own files."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from personary.catalog.catalog import Catalog
from personary.measures.evidence import counts, is_interview
from personary.model.kinds import KINDS
from personary.model.types import Group
from personary.model.walk import Field, fields, groups
from personary.workspace import Project, open_project

ROOT = Path(__file__).parents[2]
TODAY = dt.date(2026, 11, 20)


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


@pytest.fixture(scope="module")
def catalog(project: Project) -> Catalog:
    return project.catalog


def models(model: type[Group], seen: set[type[Group]]) -> Iterator[type[Group]]:
    """Yield a model and every group that may stand inside it, each once."""
    if model not in seen:
        seen.add(model)
        yield model
        for field in fields(model):
            if field.group is not None:
                yield from models(field.group, seen)


def test_it_passes_its_own_checks_and_shows_notes_and_accepted_findings(project: Project) -> None:
    assert [each.code for each in project.report.findings if each.severity != "note"] == []
    assert 5 <= len(project.report.findings) <= 20
    assert len(project.report.waived) >= 2


def test_it_judges_by_its_own_day(project: Project) -> None:
    assert project.briefing.today == TODAY


def test_personas_stand_on_every_rung_and_play_every_part_of_the_story(catalog: Catalog) -> None:
    rungs = Counter(persona.status for persona in catalog.personas)
    assert len(catalog.personas) >= 9
    assert set(rungs) == {"candidate", "draft", "validated", "approved", "implementable", "retired"}
    parts = {role.role for persona in catalog.personas for role in persona.buying_roles}
    assert parts >= {"economic_buyer", "champion", "technical_influencer", "user_influencer", "gatekeeper", "end_user"}


def test_the_market_has_segments_territories_and_a_glossary(catalog: Catalog) -> None:
    assert len(catalog.market.segments) >= 2
    assert len(catalog.market.territories) >= 3
    assert len(catalog.market.glossary) >= 15


def test_committees_stand_at_every_scope_and_the_account_has_its_seats(catalog: Catalog) -> None:
    assert {committee.scope for committee in catalog.committees} == {"market", "segment", "account"}
    (account,) = (committee for committee in catalog.committees if committee.scope == "account")
    assert account.account in catalog.settings.pseudonyms
    assert account.relationships
    assert all(member.seat for member in account.members)


def test_there_is_a_journey_of_each_kind_with_a_third_team(catalog: Catalog) -> None:
    assert {journey.kind for journey in catalog.journeys} == {"new_business", "upsell", "cross_sell", "renewal"}
    for journey in catalog.journeys:
        assert {"service"} & {team for each in journey.handoffs for team in (each.from_team, each.to_team)}


def test_evidence_is_of_many_kinds_routes_and_ends(catalog: Catalog) -> None:
    pieces = catalog.evidence
    assert len(pieces) >= 30
    assert len({piece.account for piece in pieces if piece.account}) >= 9
    assert {piece.sourcing.route for piece in pieces if piece.sourcing} >= {"sales_introduced", "external_recruiter"}
    assert {piece.deal_outcome for piece in pieces} >= {"won", "lost_to_competitor", "no_decision"}
    kinds = {piece.kind for piece in pieces}
    assert kinds >= {"survey", "crm_data", "web_analytics", "success_story", "anecdote", "buyer_interview"}
    assert sum(bool(piece.withdrawn) for piece in pieces) == 1
    assert [piece.id for piece in pieces if piece.consent and (piece.consent.expires or TODAY) < TODAY] == [
        "hazel-fitter"
    ]


def test_several_people_were_heard_at_several_accounts(catalog: Catalog) -> None:
    heard = Counter(
        piece.account
        for piece in catalog.evidence
        if is_interview(piece.kind) and counts(piece, catalog.settings, TODAY) and piece.account
    )
    assert sum(number >= 2 for number in heard.values()) >= 3


def test_nobody_is_quoted_whose_consent_is_gone(catalog: Catalog) -> None:
    """A nugget that may be passed on and reads as in the first person needs a consent that still holds."""
    for piece in catalog.evidence:
        holds = piece.consent is not None and (piece.consent.expires or TODAY) >= TODAY
        if is_interview(piece.kind) and not holds:
            words = {word for nugget in piece.nuggets for word in nugget.text.replace(",", " ").lower().split()}
            assert not words & {"i", "me", "my"}, piece.id


def test_role_plays_were_played_and_changed_what_is_known(catalog: Catalog) -> None:
    assert len(catalog.role_plays) >= 8
    assert all(scene.debriefs for scene in catalog.role_plays)
    changed = [
        (change.persona, change.applied_on)
        for scene in catalog.role_plays
        for debrief in scene.debriefs
        for change in debrief.observed_changes
        if change.applied_on
    ]
    logged = {(persona.id, entry.date) for persona in catalog.personas for entry in persona.change_log}
    assert len(set(changed) & logged) >= 2


def test_the_teams_met_agreed_promised_and_filled_a_library(catalog: Catalog) -> None:
    alignment = catalog.alignment
    assert alignment.executive_sponsor
    assert len(alignment.reviews) == 4
    assert min(map(len, (alignment.kpis, alignment.agreements, alignment.commitments, alignment.library))) >= 3


def test_it_is_long_enough_to_be_believed() -> None:
    written = [path for folder in ("personas", "committees") for path in (ROOT / folder).rglob("*.yaml")]
    assert sum(path.stat().st_size for path in written) >= 150_000


def test_every_key_is_used_somewhere(catalog: Catalog) -> None:
    """A key that several models inherit is used when one of them uses it."""
    used = {
        _home(type(group), field)
        for definition in catalog.definitions
        for _, group in groups(definition)
        for field in fields(type(group))
        if field.name in group.model_fields_set
    }
    seen: set[type[Group]] = set()
    known = {_home(model, field) for kind in KINDS for model in models(kind.model, seen) for field in fields(model)}
    assert sorted(known - used) == []


def _home(model: type[Group], field: Field) -> str:
    """Name a field by the model that says what it is."""
    home = next(each for each in reversed(model.__mro__) if field.name in vars(each).get("__annotations__", ()))
    return f"{home.__name__}.{field.key}"


def test_shifts_of_money_and_time_fit_each_other(catalog: Catalog) -> None:
    """The sums that several files repeat."""
    extracts = [piece for piece in catalog.evidence if piece.kind == "crm_data"]
    no_decision = {"crm-2025-h2": 16, "crm-2026-h1": 13, "crm-2026-autumn": 6}
    shares = [round(100 * no_decision[piece.id] / piece.sample.size) for piece in extracts if piece.sample]
    target = next(kpi.target for kpi in catalog.alignment.kpis if kpi.id == "no-decision-rate") or ""
    assert sorted(shares) == [22, 34, 38]
    assert all(str(share) in target for share in shares)
    assert round(9 * 4_200, -3) == 38_000
    for id_, sums in (("oda-maintenance-lead", "38,000 56,000 4,200"), ("henrik-plant-manager", "56,000 75,600 4,200")):
        persona = catalog.persona(id_)
        assert persona is not None
        assert persona.story is not None
        assert persona.story.roi is not None
        told = f"{persona.story.roi.measure} {persona.story.roi.method}"
        assert all(each in told for each in sums.split())
