"""What each word of a closed list means, for whoever has to choose one in an editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from personary.words.en.choices import WORDS

MEANINGS: Mapping[str, str] = {
    "status.candidate": "Only a name: somebody thinks that they may exist.",
    "status.draft": "Written down, and still an assumption.",
    "status.validated": "Interviews bear it out.",
    "status.approved": "Every team has signed it.",
    "status.implementable": "Tried in role plays; people work with it.",
    "status.retired": "No longer in use; the page stays, the counts leave it out.",
    "audience.internal": "Only our own people.",
    "audience.partner": "Our own people and partners.",
    "audience.public": "Everybody.",
    "basis.assumption": "We think so.",
    "basis.opinion": "Somebody told us that they think so.",
    "buying_role.economic_buyer": "Holds the budget.",
    "buying_role.decision_maker": "Makes the choice.",
    "buying_role.approver": "Has to agree before it is final.",
    "buying_role.champion": "Wants it, and works for it inside.",
    "buying_role.coach": "Tells us how things are done there.",
    "buying_role.technical_influencer": "Judges whether it works and fits.",
    "buying_role.user_influencer": "Speaks for those who will use it.",
    "buying_role.influencer": "Is asked for an opinion.",
    "buying_role.researcher": "Finds out what there is.",
    "buying_role.gatekeeper": "Decides who gets through to whom.",
    "buying_role.initiator": "Starts the search.",
    "buying_role.purchaser": "Handles offer, contract and order.",
    "buying_role.end_user": "Works with it day by day.",
    "power.can_say_yes": "Alone is enough to buy.",
    "power.can_say_no": "Alone is enough to stop it.",
    "power.can_influence": "Neither, but is heard.",
    "driver.job_security": "To keep the job.",
    "driver.confidence": "To be sure of the choice.",
    "driver.belonging": "To be one of the group.",
    "driver.justification_to_peers": "To be able to defend it before peers.",
    "driver.seen_as_innovator": "To be seen as the one who moved first.",
    "wording.verbatim": "Said word for word, with consent.",
    "wording.composed": "Written by us out of what several said.",
    "factor.deal": "On the deal: its size or kind.",
    "factor.hierarchy": "On where they stand in the hierarchy.",
    "factor.business_model": "On how the company earns its money.",
    "factor.segment": "On the segment.",
    "factor.title": "On the job title.",
    "factor.need": "On the need.",
    "stance.mentor": "Sells it for us inside.",
    "stance.supporter": "Would be glad of it.",
    "stance.neutral": "Does not mind.",
    "stance.non_supporter": "Would rather not.",
    "stance.opponent": "Works against it.",
    "evidence_kind.buyer_interview": "A talk with a buyer, led by questions.",
    "evidence_kind.win_loss_interview": "A talk about one deal that was won or lost.",
    "evidence_kind.internal_interview": "A talk with a colleague who meets buyers.",
    "evidence_kind.survey": "Answers to the same questions from many.",
    "evidence_kind.crm_data": "Counted in our CRM.",
    "evidence_kind.web_analytics": "Counted on our website.",
    "evidence_kind.social_analytics": "Counted on social media.",
    "evidence_kind.industry_publication": "Read in a study or the trade press.",
    "evidence_kind.field_observation": "Seen at the buyer's own place of work.",
    "evidence_kind.support_data": "Taken from tickets and complaints.",
    "evidence_kind.call_recording": "Heard in a recorded call.",
    "evidence_kind.anecdote": "Told in passing; a reason to ask further.",
    "evidence_kind.success_story": "What went well for one customer.",
    "aligned.fully": "All three named the same value.",
    "aligned.partly": "Two of three did.",
    "aligned.not_yet": "Each named another.",
}
"""Only where the word itself leaves something open; elsewhere it is told as the pages show it."""


def meanings(choices: Sequence[str]) -> tuple[str, ...]:
    """Return what each word of a closed list means."""
    prefix = _list_of(choices)
    return tuple(_meaning(f"{prefix}.{choice}", choice) for choice in choices)


def _meaning(word: str, choice: str) -> str:
    told = MEANINGS.get(word) or WORDS.get(word) or choice.replace("_", " ")
    return f"{told[0].upper()}{told[1:].rstrip('.')}."


def _list_of(choices: Sequence[str]) -> str:
    """Return the name of the list that holds just these words."""
    return next((name for name, words in _LISTS.items() if words == frozenset(choices)), "")


def _lists() -> Mapping[str, frozenset[str]]:
    names = dict.fromkeys(word.partition(".")[0] for word in WORDS)
    return {name: frozenset(word.partition(".")[2] for word in WORDS if word.startswith(f"{name}.")) for name in names}


_LISTS = _lists()
