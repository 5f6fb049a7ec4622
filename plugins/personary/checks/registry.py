"""Every check there is, in the order of the reference."""

from __future__ import annotations

from personary.checks.agreement_not_in_force import agreement_not_in_force
from personary.checks.attribute_overlap import attribute_overlap
from personary.checks.banned_term import banned_term
from personary.checks.bare_count_goal import bare_count_goal
from personary.checks.basis_beside_evidence import basis_beside_evidence
from personary.checks.check import Check
from personary.checks.claim_on_one_account import claim_on_one_account
from personary.checks.commitment_overdue import commitment_overdue
from personary.checks.committee_questions import committee_questions
from personary.checks.competitor_without_strength import competitor_without_strength
from personary.checks.contested_past_due import contested_past_due
from personary.checks.contested_undated import contested_undated
from personary.checks.copied_text import copied_text
from personary.checks.disjoint_focus import disjoint_focus
from personary.checks.earlier_name_taken import earlier_name_taken
from personary.checks.empty_list import empty_list
from personary.checks.evidence_incomplete import evidence_incomplete
from personary.checks.generic_benefit import generic_benefit
from personary.checks.goal_without_kpi import goal_without_kpi
from personary.checks.implementable_untested import implementable_untested
from personary.checks.internal_interviews_missing import internal_interviews_missing
from personary.checks.interviews_below_ladder import interviews_below_ladder
from personary.checks.late_contribution import late_contribution
from personary.checks.marginal_persona import marginal_persona
from personary.checks.market_gaps import market_gaps
from personary.checks.metric_without_sample import metric_without_sample
from personary.checks.missing_field import missing_field
from personary.checks.name_collision import name_collision
from personary.checks.narrow_hearing import narrow_hearing
from personary.checks.needless_ignore import needless_ignore
from personary.checks.no_customer_words import no_customer_words
from personary.checks.no_early_engagement import no_early_engagement
from personary.checks.no_executive_sponsor import no_executive_sponsor
from personary.checks.no_expansion_stage import no_expansion_stage
from personary.checks.no_field_notes import no_field_notes
from personary.checks.no_firmographics import no_firmographics
from personary.checks.no_outside_influencer import no_outside_influencer
from personary.checks.no_sales_ready_stage import no_sales_ready_stage
from personary.checks.no_stage_after_sale import no_stage_after_sale
from personary.checks.no_success_story import no_success_story
from personary.checks.no_voice import no_voice
from personary.checks.nugget_without_evidence import nugget_without_evidence
from personary.checks.one_horizon import one_horizon
from personary.checks.one_sided_goal import one_sided_goal
from personary.checks.one_sided_kpi import one_sided_kpi
from personary.checks.one_team_persona import one_team_persona
from personary.checks.only_direct_competitors import only_direct_competitors
from personary.checks.opinion_phrase import opinion_phrase
from personary.checks.orphan_persona import orphan_persona
from personary.checks.over_limit import over_limit
from personary.checks.plan_without_ally import plan_without_ally
from personary.checks.portrait_without_consent import portrait_without_consent
from personary.checks.price_as_reason import price_as_reason
from personary.checks.primary_persona import primary_persona
from personary.checks.private_data import private_data
from personary.checks.profile_without_behaviour import profile_without_behaviour
from personary.checks.quote_without_consent import quote_without_consent
from personary.checks.relationships_outside_account import relationships_outside_account
from personary.checks.required_role_uncovered import required_role_uncovered
from personary.checks.review_overdue import review_overdue
from personary.checks.review_without_team import review_without_team
from personary.checks.role_never_engaged import role_never_engaged
from personary.checks.role_play_unapplied import role_play_unapplied
from personary.checks.shared_approach import shared_approach
from personary.checks.sharing_gap import sharing_gap
from personary.checks.signoff_missing import signoff_missing
from personary.checks.stale_candidate import stale_candidate
from personary.checks.stale_evidence import stale_evidence
from personary.checks.team_absent_from_stages import team_absent_from_stages
from personary.checks.ten_questions_open import ten_questions_open
from personary.checks.too_many_deliverables import too_many_deliverables
from personary.checks.undefined_term import undefined_term
from personary.checks.unfinished_text import unfinished_text
from personary.checks.unlisted_competitor import unlisted_competitor
from personary.checks.unstated_repeats_stated import unstated_repeats_stated
from personary.checks.unused_asset import unused_asset
from personary.checks.vacuous_answer import vacuous_answer
from personary.checks.vanity_kpi import vanity_kpi
from personary.checks.withdrawn_evidence import withdrawn_evidence

CHECKS: tuple[Check, ...] = (
    # What the status promises
    missing_field,
    empty_list,
    signoff_missing,
    interviews_below_ladder,
    implementable_untested,
    review_overdue,
    review_without_team,
    # Where it comes from
    evidence_incomplete,
    withdrawn_evidence,
    stale_evidence,
    claim_on_one_account,
    narrow_hearing,
    marginal_persona,
    internal_interviews_missing,
    plan_without_ally,
    sharing_gap,
    nugget_without_evidence,
    metric_without_sample,
    basis_beside_evidence,
    # Who, and with whom
    primary_persona,
    name_collision,
    stale_candidate,
    orphan_persona,
    required_role_uncovered,
    committee_questions,
    only_direct_competitors,
    relationships_outside_account,
    # What is said
    unfinished_text,
    vacuous_answer,
    generic_benefit,
    opinion_phrase,
    price_as_reason,
    banned_term,
    undefined_term,
    no_voice,
    unstated_repeats_stated,
    profile_without_behaviour,
    no_outside_influencer,
    # What sales knows
    ten_questions_open,
    no_field_notes,
    no_customer_words,
    competitor_without_strength,
    unlisted_competitor,
    no_success_story,
    too_many_deliverables,
    # Trust
    private_data,
    portrait_without_consent,
    quote_without_consent,
    # Two teams, one picture
    no_executive_sponsor,
    agreement_not_in_force,
    market_gaps,
    disjoint_focus,
    no_firmographics,
    attribute_overlap,
    one_team_persona,
    late_contribution,
    contested_past_due,
    contested_undated,
    commitment_overdue,
    one_horizon,
    one_sided_kpi,
    vanity_kpi,
    unused_asset,
    # The way both teams go
    one_sided_goal,
    bare_count_goal,
    goal_without_kpi,
    no_sales_ready_stage,
    no_stage_after_sale,
    no_expansion_stage,
    team_absent_from_stages,
    no_early_engagement,
    role_never_engaged,
    role_play_unapplied,
    # Care of the files
    over_limit,
    copied_text,
    shared_approach,
    earlier_name_taken,
    needless_ignore,
)


def check_named(code: str) -> Check | None:
    """Return the check with this code."""
    return next((check for check in CHECKS if check.code == code), None)
