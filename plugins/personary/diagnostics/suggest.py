"""Near names: what somebody meant who wrote a word that we do not know.

Two sources answer: the words other teams and tools use for the same thing, and the known words that look alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any

NEAR = 0.34
"""How far a word may be from what it stands for: about one letter in three, and never more."""

_LONGEST = 80
_MOST = 5
"""How many letters may be wrong in a long word."""
_FEW = 16
_BREAKS = re.compile(r"[\s_\-/.:&]+")
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


_COMPANY = 'Facts about companies stand at the segment, in personas/market.yaml; name it in "segments".'
_FEELING = 'How somebody feels about a purchase stands with the member, under "members" of the committee.'

FIELD_WORDS: Mapping[str, Mapping[str, str]] = {
    "": {  # in every group
        "comment": "note",
        "comments": "note",
        "notes": "note",
        "remark": "note",
        "version": 'Leave it out: git knows the versions, and "change_log" says what changed and why.',
        "author": 'Who answers for a file stands under "stewards", one for each team.',
        "created": 'The first entry of "change_log" is the birthday.',
        "updated": 'Leave it out: git knows when a file changed, and "change_log" says why.',
        "last_updated": 'Leave it out: git knows when a file changed, and "change_log" says why.',
        "owner": "stewards",
        "owners": "stewards",
        "responsible": "stewards",
        "approved_by": "signoff",
        "approval": "signoff",
        "sign_off": "signoff",
        "history": "change_log",
        "changelog": "change_log",
        "visibility": "audience",
        "access": "audience",
        "labels": "tags",
        "keywords": "tags",
        "aliases": "formerly",
        "old_names": "formerly",
        "exceptions": "ignore",
        "confidence": "evidence",
    },
    "Persona": {
        "pain_points": "issues",
        "pains": "issues",
        "challenges": "issues",
        "problems": "issues",
        "job_titles": "titles",
        "title": "titles",
        "role": 'Job titles go under "titles"; the part in a purchase goes under "buying_roles".',
        "roles": 'Job titles go under "titles"; the part in a purchase goes under "buying_roles".',
        "position": 'Job titles go under "titles"; the part in a purchase goes under "buying_roles".',
        "responsibilities": "tasks",
        "duties": "tasks",
        "day": "tasks",
        "day_in_the_life": "tasks",
        "activities": "tasks",
        "serves": 'What they answer for is "responsibility"; where they work is "segments".',
        "kpis": "measured_by",
        "metrics": "measured_by",
        "success_metrics": "measured_by",
        "motivations": "motivators",
        "drivers": "motivators",
        "messaging": "value_propositions",
        "messages": "value_propositions",
        "benefits": "value_propositions",
        "value_proposition": "value_propositions",
        "triggers": "priority_initiatives",
        "trigger_events": "priority_initiatives",
        "barriers": "objections",
        "concerns": "objections",
        "fears": "objections",
        "channels": 'Write it as "information_sources" under "profile".',
        "content_sources": 'Write it as "information_sources" under "profile".',
        "information_sources": 'Write it as "information_sources" under "profile".',
        "age": 'Write it as "age_range" under "profile".',
        "age_range": 'Write it as "age_range" under "profile".',
        "demographics": "profile",
        "education": 'Write it as "education" under "profile".',
        "management_style": 'Write it as "management_style" under "profile".',
        "experience": 'Write it as "industry_experience" under "profile".',
        "tools": 'Write it as "tools" under "profile".',
        "events": 'Write it as "events" under "profile".',
        "photo": "portrait",
        "picture": "portrait",
        "image": "portrait",
        "avatar": "portrait",
        "background": 'Write it as "situation" under "story".',
        "bio": 'Write it as "situation" under "story".',
        "situation": 'Write it as "situation" under "story".',
        "satisfaction_now": 'Write it as "satisfaction_now" under "story".',
        "satisfaction_after": 'Write it as "satisfaction_after" under "story".',
        "roi": 'Write it as "roi" under "story".',
        "how_we_help": 'Write it as "how_we_help" under "story".',
        "stated_needs": 'Write it as "stated" under "needs".',
        "stated": 'Write it as "stated" under "needs".',
        "unstated_needs": 'Write it as "unstated" under "needs".',
        "unstated": 'Write it as "unstated" under "needs".',
        "communication_preferences": "conversation_guide",
        "communication": "conversation_guide",
        "approach": "conversation_guide",
        "do_and_dont": "conversation_guide",
        "case_studies": 'A success story is a file of its own: evidence of the kind "success_story".',
        "success_stories": 'A success story is a file of its own: evidence of the kind "success_story".',
        "testimonials": 'A success story is a file of its own: evidence of the kind "success_story".',
        "anecdotes": 'An anecdote is a file of its own: evidence of the kind "anecdote".',
        "evidence": 'Evidence stands at each sentence it carries, as in: {text: Your sentence, evidence: [its-id]}.',
        "confidence": 'Name the "evidence" of each sentence; how strong it is, is worked out from there.',
        "company_profile": _COMPANY,
        "company": _COMPANY,
        "company_size": _COMPANY,
        "industry": _COMPANY,
        "firmographics": _COMPANY,
        "market": "segments",
        "stance": _FEELING,
        "stakeholder_profile": _FEELING,
        "influence": 'Influence stands with the member, in the committee\'s "members".',
        "authority": "decision_power",
        "power": "decision_power",
        "budget": "decision_power",
        "boss": "reports_to",
        "manager": "reports_to",
        "nickname": "also_known_as",
        "synonyms": "also_known_as",
        "unmet_need": "primary_unmet_need",
        "objectives": "goals",
        "aims": "goals",
        "quote": "quotes",
        "journey": "stops",
        "journeys": "stops",
        "journey_map": "stops",
        "touchpoints": 'Write it as "touchpoints" at a stop, under "stops".',
        "collateral": 'Content stands in the library of committees/alignment.yaml; name it as "assets" at a stop.',
        "content": 'Content stands in the library of committees/alignment.yaml; name it as "assets" at a stop.',
        "deliverables": 'What one team owes another stands under "commitments", in committees/alignment.yaml.',
        "alternatives": 'How they cope is the "workaround" of an issue; other solutions stand in the committee.',
        "varies_by": "pivots",
        "it_depends": "pivots",
        "views": "contested",
        "disagreements": "contested",
        "red_flags": "disqualifiers",
        "buying_signals": "fit_signals",
        "buying_criteria": "decision_criteria",
        "purchase_process": "buying_process",
        "stakeholders": "influencers",
        "usps": "differentiators",
        "rivals": "competitors",
        "questions": 'Questions to ask them stand as "ask" under "conversation_guide"; their own as "asks" at a stop.',
        "review": 'How often is "review_every"; what was reviewed stands in committees/alignment.yaml.',
        "reviewed": 'Reviews are noted under "reviews", in committees/alignment.yaml.',
        "last_review": 'Reviews are noted under "reviews", in committees/alignment.yaml.',
    },
    "Claim": {
        "source": "evidence",
        "sources": "evidence",
        "proof": "evidence",
        "statement": "text",
        "sentence": "text",
        "description": "text",
        "claim": "text",
        "title": "text",
        "team": "contributed_by",
        "stated_by": "contributed_by",
    },
    "Issue": {"issue": "text", "pain": "text", "cost": "impact", "consequence": "impact", "cope": "workaround"},
    "UnstatedNeed": {"need": "text", "type": "driver", "motive": "driver", "feeling": "driver"},
    "Quote": {"quote": "text", "verbatim": "wording", "type": "wording"},
    "Role": {"buying_role": "role", "name": "role", "often": "certainty", "frequency": "certainty"},
    "Portrait": {"image": "file", "path": "file", "src": "file", "description": "alt", "licence": "credit",
                 "license": "credit", "is_real_person": "real_person", "source": "credit"},
    "Profile": {"age": "age_range", "channels": "information_sources", "sources": "information_sources",
                "leadership_style": "management_style", "experience": "industry_experience", "software": "tools",
                "conferences": "events"},
    "Story": {"background": "situation", "benefit": "roi", "help": "how_we_help", "day": 'Write it under "tasks".',
              "needs": 'Needs stand beside the story, under "needs".'},
    "SelfTest": {"q": "question", "a": "answer", "expected": "answer"},
    "BuyingProcess": {"length": "duration", "time": "duration", "decider": "decides", "reason": "why"},
    "Duration": {"from": "min", "to": "max", "minimum": "min", "maximum": "max", "units": "unit"},
    "Pivot": {"on": "factor", "if": "when", "case": "when", "change": "then", "depends_on": "factor"},
    "Objection": {"objection": "says", "text": "says", "quote": "says", "meaning": "means", "behind": "means",
                  "response": "answer", "rebuttal": "answer", "stage": "raised_at", "content": "asset",
                  "question": "ask_back"},
    "ConversationGuide": {"opening": "opens_with", "opener": "opens_with", "questions": "ask", "dos": "ask",
                          "donts": "avoid", "dont": "avoid", "listen": "listen_for", "signals": "listen_for"},
    "Stop": {"actions": "doing", "thoughts": "thinking", "emotion": "feeling", "mood": "feeling", "feelings": "feeling",
             "questions": "asks", "channels": "touchpoints", "message": "core_message", "content": "assets",
             "reason": "because", "why": "because", "teams": "engagement", "what_we_do": "engagement"},
    "RivalStrength": {"competitor": "name", "strengths": "better_at"},
    "Committee": {
        "title": "name",
        "product": "purchase",
        "buys": "purchase",
        "solution": "purchase",
        "people": "members",
        "participants": "members",
        "stakeholders": "members",
        "personas": "members",
        "roles": "required_roles",
        "vision": "shared_vision",
        "consensus_value": "shared_vision",
        "buying_scenario": "shared_vision",
        "customer": "account",
        "segment": "segments",
        "questions": "dynamics",
        "seven_questions": "dynamics",
        "executive_sponsor": 'Our own sponsor stands in committees/alignment.yaml, as "executive_sponsor".',
        "pushback": 'Write it as "pushback" under "dynamics".',
        "objections": 'Write it as "pushback" under "dynamics".',
        "process_changes": 'Write it as "process_changes" under "dynamics".',
        "status_quo_failure": 'Write it as "status_quo_failure" under "dynamics".',
        "why_not_internal": 'Write it as "why_not_internal" under "dynamics".',
        "other_ways": 'Write it as "other_ways" under "dynamics".',
        "alternatives": 'Write it as "other_ways" under "dynamics".',
        "stalls": 'Write it as "stalls" under "dynamics".',
        "concerns": 'Write it as "concerns" under "dynamics".',
    },
    "Member": {"role": "buying_roles", "roles": "buying_roles", "name": "persona", "id": "persona",
               "attitude": "stance", "support": "stance", "power": "influence", "weight": "influence",
               "joins": "joins_at", "leaves": "leaves_at", "entry": "joins_at", "label": "seat"},
    "Dynamics": {"alternatives": "other_ways", "objections": "pushback", "custom_answers": "more",
                 "teams": "answered_by", "changes": "process_changes", "worries": "concerns",
                 "why_not_alone": "why_not_internal"},
    "Concern": {"eased_by": 'Name a library item as "asset", or describe the conversation as "talk".',
                "worry": "concern", "text": "concern", "content": "asset", "conversation": "talk"},
    "Stall": {"information": "needs_information", "needs": "needs_information", "content": "asset", "at": "stage"},
    "Pushback": {"who": "persona", "reason": "why", "response": "answer"},
    "OtherWay": {"who": "persona", "alternative": "option", "reason": "why"},
    "ProcessChange": {"change": "process", "who": "personas"},
    "Relationship": {"type": "kind", "source": "from", "target": "to"},
    "Journey": {"title": "name", "type": "kind", "steps": "stages", "phases": "stages", "handovers": "handoffs",
                "hand_offs": "handoffs", "upsell": "branches", "cross_sell": "branches",
                "personas": 'Who stops where stands with each persona, under "stops".'},
    "Stage": {"title": "name", "kind": "phase", "type": "phase", "sql": "sales_ready", "qualified": "sales_ready",
              "exit_criteria": 'Where a stage ends, the next begins: write "entry_criteria" at the next stage.',
              "criteria": "entry_criteria", "objectives": "goals", "triggers": "moves_on_when",
              "blockers": "stalls_when", "remedies": "unstick_with",
              "personas": 'Who stops here stands with each persona, under "stops".'},
    "StageGoal": {"goal": "text", "metric": "kpi", "measure": "kpi"},
    "Handoff": {"from": "from_stage", "to": "to_stage", "deadline": "sla", "within": "sla", "passes": "what_passes",
                "criteria": 'What must be true is the "entry_criteria" of the next stage.',
                "still_does": "from_team_still_does"},
    "Branch": {"from": "from_stage", "journey": "to_journey", "to": "to_journey", "if": "when"},
    "Evidence": {
        "type": "kind",
        "name": "title",
        "persona": "personas",
        "interviewee": "personas",
        "respondent": "personas",
        "role": "buying_roles",
        "company": "account",
        "customer": "account",
        "interviewer": "collected_by",
        "interviewed_by": "collected_by",
        "teams": "collected_by",
        "notes": "summary",
        "note": "summary",
        "description": "summary",
        "findings": "summary",
        "source": "sourcing",
        "outcome": "deal_outcome",
        "department": "function",
        "reason": "reasons",
        "sample_size": "sample",
        "numbers": "metrics",
        "data": "metrics",
        "feedback": "respondent_feedback",
        "location": "record_kept_at",
        "link": "record_kept_at",
        "url": "record_kept_at",
        "recording": "record_kept_at",
        "quotes": 'Quotes stand with the persona, under "quotes", and name this evidence.',
        "status": 'Evidence has no status: it counts until "withdrawn" is written or it is too old.',
        "confidence": "Leave it out: how strong evidence is, is worked out.",
    },
    "Sourcing": {"deal_safe": "account_owner_ok", "owner_ok": "account_owner_ok", "how": "route", "via": "route"},
    "Sample": {"n": "size", "count": "size", "when": "period", "time": "period"},
    "Nugget": {"nugget": "text", "quote": "text", "share": "shareable", "public": "shareable"},
    "Consent": {"date": "given_on", "given": "given_on", "audience": "covers", "until": "expires", "scope": "covers"},
    "RolePlay": {
        "title": "name",
        "scenario": "objective",
        "goal": "objective",
        "duration": "minutes",
        "time": "minutes",
        "buyer": "buyers",
        "roles": "buyers",
        "parts": "buyers",
        "personas": "buyers",
        "seller": "salesperson",
        "sales": "salesperson",
        "marketing": "marketer",
        "criteria": "rubric",
        "debrief": "debriefs",
        "status": "A role play has no status: it proves itself by its debriefs.",
    },
    "Buyer": {"secrets": "reveals", "hidden": "reveals", "objections": "must_raise", "must_say": "must_raise"},
    "Debrief": {"value": "value_statement", "changes": "observed_changes", "result": "aligned"},
    "Market": {"regions": "territories", "rivals": "competitors", "competition": "competitors", "terms": "glossary",
               "industries": 'Industries stand at a segment, under "firmographics".', "products": "markets"},
    "Segment": {"title": "name", "company_size": 'Write it as "company_size" under "firmographics".',
                "size": 'Write it as "company_size" under "firmographics".',
                "industries": 'Write it as "industries" under "firmographics".',
                "industry": 'Write it as "industries" under "firmographics".',
                "regions": "territories", "persona": "primary_persona", "company_profile": "firmographics"},
    "Term": {"word": "term", "definition": "means", "meaning": "means", "banned": "instead_of", "not": "instead_of"},
    "Competitor": {"title": "name", "strengths": "unique", "strength": "unique"},
    "Alignment": {"sponsor": "executive_sponsor", "metrics": "kpis", "deliverables": "commitments",
                  "service_level": "agreements", "sla": "agreements", "meetings": "reviews", "assets": "library",
                  "content": "library"},
    "Kpi": {"title": "name", "goal": "objective", "owner_teams": "contribution", "owner": "contribution",
            "definition": "formula"},
    "Agreement": {"signed": "signoff", "title": "subject", "topic": "subject", "review_on": "due"},
    "Commitment": {"from": "by_team", "to": "to_team", "owner": "by_team", "deadline": "due", "status": "state",
                   "deliverable": "what"},
    "Review": {"participants": "attendees", "attendance": "attendees", "actions": "decisions"},
    "LibraryItem": {"name": "title", "type": "kind", "url": "link", "used_by_sales": "sales_used_on"},
    "Disagreement": {"question": "about", "topic": "about", "views": "positions", "result": "outcome"},
}  # fmt: skip
"""By the name of the model: a word that authors will try, and the key to write instead, or a sentence about it."""

_NO_ROLE = '"Blocker" is a stance, not a role: write "stance: opponent" with the member of a committee.'

CHOICE_WORDS: tuple[Mapping[str, str], ...] = (
    {  # buying role
        "budget_holder": "economic_buyer", "budget_owner": "economic_buyer", "decider": "decision_maker",
        "ratifier": "approver", "signer": "approver", "sponsor": "champion", "advocate": "champion",
        "internal_champion": "champion", "mentor": "coach", "technical_buyer": "technical_influencer",
        "technical_evaluator": "technical_influencer", "evaluator": "technical_influencer",
        "user_buyer": "user_influencer", "user": "end_user", "recommender": "influencer",
        "buyer": "purchaser", "procurement": "purchaser", "purchasing": "purchaser",
        "blocker": _NO_ROLE, "opponent": _NO_ROLE, "enemy": _NO_ROLE, "detractor": _NO_ROLE,
    },
    {  # stance
        "enemy": "opponent", "blocker": "opponent", "detractor": "opponent", "against": "opponent",
        "hostile": "opponent", "sceptic": "non_supporter", "skeptic": "non_supporter", "sceptical": "non_supporter",
        "skeptical": "non_supporter", "negative": "non_supporter", "indifferent": "neutral", "undecided": "neutral",
        "positive": "supporter", "ally": "supporter", "fan": "supporter", "promoter": "supporter",
        "advocate": "supporter", "coach": "mentor",
        "champion": '"champion" is a buying role; a stance says how they feel: "mentor" or "supporter".',
    },
    {  # status
        "idea": "candidate", "new": "candidate", "proposed": "candidate", "hypothesis": "draft", "wip": "draft",
        "in_progress": "draft", "verified": "validated", "researched": "validated", "reviewed": "validated",
        "accepted": "approved", "final": "approved", "signed": "approved", "live": "implementable",
        "ready": "implementable", "active": "implementable", "published": "implementable", "archived": "retired",
        "deprecated": "retired", "inactive": "retired", "obsolete": "retired",
    },
    {  # audience
        "private": "internal", "company": "internal", "confidential": "internal", "employees": "internal",
        "resellers": "partner", "agency": "partner", "channel": "partner", "external": "public", "everyone": "public",
        "world": "public", "open": "public",
    },
    {  # evidence kind
        "interview": "buyer_interview", "customer_interview": "buyer_interview", "win_loss": "win_loss_interview",
        "sales_interview": "internal_interview", "staff_interview": "internal_interview", "poll": "survey",
        "questionnaire": "survey", "crm": "crm_data", "analytics": "web_analytics", "website": "web_analytics",
        "social_media": "social_analytics", "report": "industry_publication", "article": "industry_publication",
        "study": "industry_publication", "analyst_report": "industry_publication", "observation": "field_observation",
        "site_visit": "field_observation", "tickets": "support_data", "support_tickets": "support_data",
        "call": "call_recording", "recording": "call_recording", "case_study": "success_story",
        "testimonial": "success_story", "reference": "success_story", "hearsay": "anecdote", "rumour": "anecdote",
        "feedback": "anecdote",
    },
    {"usually": "often", "mostly": "often", "rarely": "sometimes", "occasionally": "sometimes"},
    {  # power
        "yes": "can_say_yes", "decides": "can_say_yes", "final_say": "can_say_yes", "signs": "can_say_yes",
        "no": "can_say_no", "veto": "can_say_no", "blocks": "can_say_no", "influences": "can_influence",
        "recommends": "can_influence", "advises": "can_influence", "none": "can_influence",
    },
    {"guess": "assumption", "hypothesis": "assumption", "assumed": "assumption", "belief": "opinion",
     "gut_feeling": "opinion", "confirmed": 'Leave "basis" out and name the "evidence" instead.',
     "fact": 'Leave "basis" out and name the "evidence" instead.',
     "evidence": 'Leave "basis" out and name the "evidence" instead.'},
    {"job": "job_security", "fear": "job_security", "safety": "job_security", "self_esteem": "confidence",
     "status": "seen_as_innovator", "recognition": "seen_as_innovator", "innovation": "seen_as_innovator",
     "acceptance": "belonging", "team": "belonging", "justification": "justification_to_peers"},
    {"exact": "verbatim", "literal": "verbatim", "real": "verbatim", "paraphrased": "composed", "invented": "composed",
     "made_up": "composed"},
    {"sales": "sales_introduced", "account_manager": "sales_introduced", "customer_success":
     "customer_success_introduced", "recruiter": "external_recruiter", "panel": "external_recruiter",
     "agency": "external_recruiter", "volunteer": "inbound_volunteer", "inbound": "inbound_volunteer",
     "conference": "event", "trade_show": "event", "fair": "event"},
    {"lost": 'Write "lost_to_competitor", or "no_decision" when nobody won.', "closed_won": "won",
     "closed_lost": "lost_to_competitor", "stalled": "no_decision", "ghosted": "no_decision", "open": "in_progress",
     "ongoing": "in_progress", "cancelled": "churned", "left": "churned", "none": "not_applicable"},
    {"annual": "yearly", "annually": "yearly", "every_year": "yearly", "biannual": "half_yearly",
     "semiannual": "half_yearly", "twice_a_year": "half_yearly", "every_quarter": "quarterly",
     "monthly": "quarterly"},
    {"company": "account", "customer": "account", "deal": "account", "industry": "market"},
    {"boss": "reports_to", "reports": "reports_to", "sways": "influences", "likes": "trusts", "against": "opposes"},
    {"new": "new_business", "acquisition": "new_business", "new_logo": "new_business", "first_purchase":
     "new_business", "expansion": "upsell", "upgrade": "upsell", "retention": "renewal", "extension": "renewal"},
    {"pre_sale": "before_sale", "presales": "before_sale", "before": "before_sale", "pre": "before_sale",
     "post_sale": "after_sale", "after": "after_sale", "post": "after_sale", "customer": "after_sale"},
    {"support": "service", "customer_service": "service", "customer_success": "service", "engineering": "product",
     "development": "product", "finance": "other"},
    {"yes": "fully", "full": "fully", "partially": "partly", "partial": "partly", "no": "not_yet", "not": "not_yet"},
    {"quarterly": "quarter", "short_term": "quarter", "annual": "year", "yearly": "year", "longterm": "long_term"},
    {"management": "top_down", "from_above": "top_down", "teams": "bottom_up", "from_below": "bottom_up"},
    {"todo": "open", "pending": "open", "in_progress": "open", "closed": "done", "finished": "done",
     "completed": "done", "cancelled": "dropped", "canceled": "dropped", "rejected": "dropped"},
    {"high": "focus", "primary": "focus", "medium": "develop", "secondary": "develop", "low": "maintain"},
    {"own": "internal", "agency": "external", "both": "mixed"},
    {"hours": "days", "years": 'Count in "months".', "year": 'Count in "months".'},
    {"off": "never", "none": "never", "silent": "never", "info": "note", "hint": "note", "warn": "warning"},
)  # fmt: skip
"""One table a closed list: what others call its words. A table belongs to the list that holds all its answers."""


def nearest(word: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate that `word` was most likely meant to be, or None when none comes near."""
    cost, name = _nearest_of(word, candidates)
    return name if cost <= NEAR else None


def ranked(word: str, candidates: Iterable[str]) -> tuple[str, ...]:
    """Return the candidates that `word` may have been meant to be, the likeliest first."""
    costs = ((_cost(word, candidate), candidate) for candidate in candidates)
    return tuple(candidate for cost, candidate in sorted(costs) if cost <= NEAR)


def suggest_field(model: type[Any], word: str) -> str:
    """Say which key of a model was meant by `word`; empty when none comes near and the keys are many.

    A field that says nothing about itself is no key of a file.
    """
    keys = tuple(info.alias or name for name, info in model.model_fields.items() if info.metadata)
    words = {**FIELD_WORDS[""], **_words_of(model.__name__, keys)}
    known = {other: answer for other, answer in words.items() if answer in keys or " " in answer}
    return _answer(word, keys, known) or _list_of("Known here", keys)


def suggest_choice(choices: Collection[str], word: str) -> str:
    """Say which word of a closed list was meant by `word`."""
    known = next((table for table in CHOICE_WORDS if _is_about(table, choices)), {})
    return _answer(word, choices, known) or _list_of("Write one of", choices)


def choice_meant(choices: Collection[str], word: str) -> str | None:
    """Return the word of a closed list that was meant by `word`, or None when that cannot be told."""
    table = next((table for table in CHOICE_WORDS if _is_about(table, choices)), {})
    told = {_plain(other): answer for other, answer in table.items()}.get(_plain(word), "")
    return told if told in choices and _plain(word) not in map(_plain, choices) else nearest(word, choices)


def suggest_id(ids: Collection[str], word: str) -> str:
    """Say which id was meant by `word`; empty when none comes near and the ids are many."""
    return _answer(word, ids, {}) or _list_of("There are", sorted(ids))


def _words_of(model: str, keys: Collection[str]) -> Mapping[str, str]:
    own = FIELD_WORDS.get(model, {})
    is_claim = "text" in keys and "basis" in keys
    return {**FIELD_WORDS["Claim"], **own} if is_claim else own


def _is_about(table: Mapping[str, str], choices: Collection[str]) -> bool:
    return all(answer in choices for answer in table.values() if " " not in answer)


def _answer(word: str, candidates: Collection[str], known: Mapping[str, str]) -> str:
    """Ask the tables first when they hold the very word, and the looks of it otherwise."""
    best = _nearest_of(word, candidates)
    told = {_plain(other): answer for other, answer in known.items()}.get(_plain(word))
    if told and best[0] > 0:
        return _told(told)
    other = _nearest_of(word, known)
    if min(best, other)[0] > NEAR:
        return ""
    return _told(known[other[1]]) if other[0] + 0.02 < best[0] else f'Did you mean "{best[1]}"?'


def _nearest_of(word: str, candidates: Iterable[str]) -> tuple[float, str]:
    """Return the nearest candidate behind its cost; the nearer the best so far, the sooner others are given up."""
    best = (1.0, "")
    for candidate in candidates:
        best = min(best, (_cost(word, candidate, min(NEAR, best[0])), candidate))
    return best


def _told(answer: str) -> str:
    return answer if " " in answer else f'Here it is called "{answer}".'


def _list_of(lead: str, words: Collection[str]) -> str:
    return f"{lead}: {', '.join(words)}." if 0 < len(words) <= _FEW else ""


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    """Cut a name into bare words: without accents, capitals, signs and the ending of a plural."""
    decomposed = unicodedata.normalize("NFKD", _HUMPS.sub(" ", name)).casefold()
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return tuple(part for part in _BREAKS.split(bare) if part)


@lru_cache(maxsize=8192)
def _plain(name: str) -> str:
    return "_".join(_words(name))


@lru_cache(maxsize=8192)
def _letters(name: str) -> frozenset[str]:
    return frozenset(_plain(name))


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith("ss") else word


def _cost(word: str, candidate: str, near: float = NEAR) -> float:
    """Return how unlikely it is that `candidate` was meant by `word`, from 0 to 1; 1 for all beyond `near`."""
    if len(word) > _LONGEST or not word.strip():
        return 1.0
    mine, theirs = _plain(word), _plain(candidate)
    if mine == theirs:
        return 0.0
    return min(_cost_by_words(_words(word), _words(candidate)), _cost_by_letters(mine, theirs, near))


def _cost_by_words(mine: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """Compare word by word, for names in another order, in the plural, or with a word too many or too few."""
    have, want = [_singular(each) for each in mine], [_singular(each) for each in theirs]
    if have == want:
        return 0.03
    if sorted(have) == sorted(want) or "".join(mine) == "".join(theirs):
        return 0.05
    known, missing = set(have), set(want)
    shared = sum(len(each) for each in known & missing)
    if shared >= 3 and (known < missing or missing < known):
        return 0.1 + 0.24 * (1 - shared / max(len("".join(have)), len("".join(want))))
    start, whole = "".join(mine), "".join(theirs)
    if len(start) >= 3 and whole.startswith(start):
        return 0.12 + 0.2 * (1 - len(start) / len(whole))
    return 1.0


def _cost_by_letters(mine: str, theirs: str, near: float) -> float:
    longest = max(len(mine), len(theirs))
    limit = min(int(near * longest), _MOST) if longest > 4 else 1
    if abs(len(mine) - len(theirs)) > limit or len(_letters(mine) ^ _letters(theirs)) > 2 * limit:
        return 1.0
    distance = _distance(mine, theirs, limit)
    if distance > limit:
        return 1.0
    # The first letter is rarely wrong.
    return distance / longest + (0.04 if mine[0] != theirs[0] else 0.0)


def _distance(mine: str, theirs: str, limit: int) -> int:
    """Count letters to add, drop, change or swap with their neighbour; stop beyond `limit`."""
    mine, theirs = _where_they_differ(mine, theirs)
    before: list[int] = []
    last = list(range(len(theirs) + 1))
    for row, letter in enumerate(mine, 1):
        line = [row]
        for column, other in enumerate(theirs, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == theirs[column - 2] and mine[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > limit:
            return limit + 1
        before, last = last, line
    return last[-1]


def _where_they_differ(mine: str, theirs: str) -> tuple[str, str]:
    """Leave out what both begin and end with: it costs nothing, and ids often share most of their letters."""
    start, shortest = 0, min(len(mine), len(theirs))
    while start < shortest and mine[start] == theirs[start]:
        start += 1
    end = 0
    while end < shortest - start and mine[-1 - end] == theirs[-1 - end]:
        end += 1
    return mine[start : len(mine) - end], theirs[start : len(theirs) - end]
