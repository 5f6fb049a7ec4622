"""Every check there is, in the order of the reference."""

from __future__ import annotations

from personary.checks.bare_count_goal import bare_count_goal
from personary.checks.basis_beside_evidence import basis_beside_evidence
from personary.checks.check import Check
from personary.checks.commitment_overdue import commitment_overdue
from personary.checks.committee_questions import committee_questions
from personary.checks.contested_past_due import contested_past_due
from personary.checks.evidence_incomplete import evidence_incomplete
from personary.checks.implementable_untested import implementable_untested
from personary.checks.interviews_below_ladder import interviews_below_ladder
from personary.checks.missing_field import missing_field
from personary.checks.needless_ignore import needless_ignore
from personary.checks.no_sales_ready_stage import no_sales_ready_stage
from personary.checks.no_stage_after_sale import no_stage_after_sale
from personary.checks.one_sided_goal import one_sided_goal
from personary.checks.orphan_persona import orphan_persona
from personary.checks.portrait_without_consent import portrait_without_consent
from personary.checks.primary_persona import primary_persona
from personary.checks.private_data import private_data
from personary.checks.quote_without_consent import quote_without_consent
from personary.checks.relationships_outside_account import relationships_outside_account
from personary.checks.required_role_uncovered import required_role_uncovered
from personary.checks.review_overdue import review_overdue
from personary.checks.signoff_missing import signoff_missing
from personary.checks.team_absent_from_stages import team_absent_from_stages
from personary.checks.unfinished_text import unfinished_text
from personary.checks.unlisted_competitor import unlisted_competitor
from personary.checks.withdrawn_evidence import withdrawn_evidence

CHECKS: tuple[Check, ...] = (
    # What the status promises
    missing_field,
    signoff_missing,
    interviews_below_ladder,
    implementable_untested,
    review_overdue,
    # Who, and with whom
    primary_persona,
    orphan_persona,
    required_role_uncovered,
    committee_questions,
    relationships_outside_account,
    # Trust
    private_data,
    portrait_without_consent,
    quote_without_consent,
    evidence_incomplete,
    withdrawn_evidence,
    basis_beside_evidence,
    unfinished_text,
    # The way both teams go
    one_sided_goal,
    bare_count_goal,
    no_sales_ready_stage,
    no_stage_after_sale,
    team_absent_from_stages,
    contested_past_due,
    commitment_overdue,
    unlisted_competitor,
    # Care of the files
    needless_ignore,
)


def check_named(code: str) -> Check | None:
    """Return the check with this code."""
    return next((check for check in CHECKS if check.code == code), None)
