"""The closed lists: every word that may stand where one word of a list is asked for."""

from __future__ import annotations

from typing import Literal

Status = Literal["candidate", "draft", "validated", "approved", "implementable", "retired"]
Audience = Literal["internal", "partner", "public"]
Basis = Literal["assumption", "opinion"]
BuyingRole = Literal[
    "economic_buyer",
    "decision_maker",
    "approver",
    "champion",
    "coach",
    "technical_influencer",
    "user_influencer",
    "influencer",
    "researcher",
    "gatekeeper",
    "initiator",
    "purchaser",
    "end_user",
]
Certainty = Literal["always", "often", "sometimes"]
Power = Literal["can_say_yes", "can_say_no", "can_influence"]
Driver = Literal["job_security", "confidence", "belonging", "justification_to_peers", "seen_as_innovator", "other"]
Wording = Literal["verbatim", "composed"]
Unit = Literal["days", "weeks", "months"]
Factor = Literal["deal", "hierarchy", "business_model", "segment", "title", "need", "other"]
Cadence = Literal["quarterly", "half_yearly", "yearly"]
Resources = Literal["internal", "external", "mixed"]
AllyStatus = Literal["asked", "active", "resting"]
Scope = Literal["market", "segment", "account"]
RelationshipKind = Literal["reports_to", "influences", "trusts", "opposes"]
Stance = Literal["mentor", "supporter", "neutral", "non_supporter", "opponent"]
JourneyKind = Literal["new_business", "upsell", "cross_sell", "renewal"]
Phase = Literal["before_sale", "after_sale"]
EvidenceKind = Literal[
    "buyer_interview",
    "win_loss_interview",
    "internal_interview",
    "survey",
    "crm_data",
    "web_analytics",
    "social_analytics",
    "industry_publication",
    "field_observation",
    "support_data",
    "call_recording",
    "anecdote",
    "success_story",
]
Function = Literal["marketing", "product", "service", "sales", "other"]
Route = Literal[
    "sales_introduced", "customer_success_introduced", "external_recruiter", "inbound_volunteer", "event", "other"
]
DealOutcome = Literal["won", "lost_to_competitor", "no_decision", "in_progress", "churned", "not_applicable"]
MetricName = Literal[
    "buyer_titles",
    "first_inquirer_titles",
    "influencer_titles",
    "inquiry_to_purchase",
    "how_they_heard",
    "satisfaction",
    "top_requests",
    "other",
]
Aligned = Literal["fully", "partly", "not_yet"]
Horizon = Literal["quarter", "year", "long_term"]
Direction = Literal["top_down", "bottom_up"]
CommitmentState = Literal["open", "done", "dropped"]
Priority = Literal["focus", "develop", "maintain"]
