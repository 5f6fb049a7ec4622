"""Near names: what people really type, and what they meant."""

import re
import time
from typing import get_args

import pytest

from personary.diagnostics.near_words import nearest, ranked
from personary.diagnostics.other_words import CHOICE_WORDS, FIELD_WORDS
from personary.diagnostics.suggest import suggest_choice, suggest_field, suggest_id
from personary.model import choices
from personary.model.kinds import KINDS
from personary.model.types import Group
from personary.model.walk import fields

PERSONAS = (
    "oda-maintenance-lead",
    "henrik-plant-manager",
    "mira-it-security",
    "jonas-purchasing",
    "sabine-works-council",
    "ines-quality-lead",
)
EVIDENCE = ("alder-maintenance", "alder-fitter", "birch-maintenance", "birch-plant", "crm-2026-h1", "trade-metal-2026")
STAGES = ("new-business/first-talk", "new-business/something-must-change", "new-business/proof", "second-line/proof")
SEGMENTS = ("mid-size-metal", "mid-size-food")


def models() -> dict[str, type[Group]]:
    found: dict[str, type[Group]] = {}
    waiting: list[type[Group]] = [kind.model for kind in KINDS]
    while waiting:
        model = waiting.pop()
        if model.__name__ not in found:
            found[model.__name__] = model
            waiting += [field.group for field in fields(model) if field.group]
    return found


MODELS = models()


def keys(model: str) -> tuple[str, ...]:
    return tuple(field.key for field in fields(MODELS[model]))


FIELD_TYPOS = [
    ("Persona", "pain_points", "issues"),
    ("Persona", "painpoints", "issues"),
    ("Persona", "painPoints", "issues"),
    ("Persona", "Pain Points", "issues"),
    ("Persona", "pain_point", "issues"),
    ("Persona", "challanges", "issues"),
    ("Persona", "gaols", "goals"),
    ("Persona", "goal", "goals"),
    ("Persona", "Goals", "goals"),
    ("Persona", "responsibilty", "responsibility"),
    ("Persona", "responsability", "responsibility"),
    ("Persona", "job_titles", "titles"),
    ("Persona", "job-title", "titles"),
    ("Persona", "tittles", "titles"),
    ("Persona", "buying_role", "buying_roles"),
    ("Persona", "buyingroles", "buying_roles"),
    ("Persona", "decision-power", "decision_power"),
    ("Persona", "decision_criterias", "decision_criteria"),
    ("Persona", "descision_criteria", "decision_criteria"),
    ("Persona", "segement", "segments"),
    ("Persona", "segment", "segments"),
    ("Persona", "staus", "status"),
    ("Persona", "nmae", "name"),
    ("Persona", "kpis", "measured_by"),
    ("Persona", "motivation", "motivators"),
    ("Persona", "motivater", "motivators"),
    ("Persona", "benefits", "value_propositions"),
    ("Persona", "value_props", "value_propositions"),
    ("Persona", "trigger", "priority_initiatives"),
    ("Persona", "priority_initatives", "priority_initiatives"),
    ("Persona", "barriers", "objections"),
    ("Persona", "objection", "objections"),
    ("Persona", "photo", "portrait"),
    ("Persona", "owner", "stewards"),
    ("Persona", "stewart", "stewards"),
    ("Persona", "communication_preferences", "conversation_guide"),
    ("Persona", "conversation_guid", "conversation_guide"),
    ("Persona", "emphaty_check", "empathy_check"),
    ("Persona", "sucess_factors", "success_factors"),
    ("Persona", "unmet_need", "primary_unmet_need"),
    ("Persona", "differentiator", "differentiators"),
    ("Persona", "perceived_bariers", "perceived_barriers"),
    ("Persona", "stop", "stops"),
    ("Claim", "evidance", "evidence"),
    ("Claim", "source", "evidence"),
    ("Claim", "confidence", "evidence"),
    ("Issue", "work_around", "workaround"),
    ("UnstatedNeed", "drivers", "driver"),
    ("Committee", "stakeholders", "members"),
    ("Committee", "member", "members"),
    ("Member", "role", "buying_roles"),
    ("Member", "joins", "joins_at"),
    ("Journey", "stage", "stages"),
    ("Stage", "entry_criterias", "entry_criteria"),
    ("Stage", "sales-ready", "sales_ready"),
    ("Evidence", "type", "kind"),
    ("Evidence", "persona", "personas"),
    ("Evidence", "sourceing", "sourcing"),
    ("Evidence", "outcome", "deal_outcome"),
    ("RolePlay", "buyer", "buyers"),
    ("RolePlay", "seller", "salesperson"),
]

CHOICE_TYPOS = [
    (choices.BuyingRole, "Budget Holder", "economic_buyer"),
    (choices.BuyingRole, "economic buyer", "economic_buyer"),
    (choices.BuyingRole, "ecconomic_buyer", "economic_buyer"),
    (choices.BuyingRole, "Decider", "decision_maker"),
    (choices.BuyingRole, "Ratifier", "approver"),
    (choices.BuyingRole, "Sponsor", "champion"),
    (choices.BuyingRole, "champoin", "champion"),
    (choices.BuyingRole, "Technical Buyer", "technical_influencer"),
    (choices.BuyingRole, "User Buyer", "user_influencer"),
    (choices.BuyingRole, "enduser", "end_user"),
    (choices.BuyingRole, "gate-keeper", "gatekeeper"),
    (choices.BuyingRole, "Procurement", "purchaser"),
    (choices.Stance, "Enemy", "opponent"),
    (choices.Stance, "Blocker", "opponent"),
    (choices.Stance, "non-supporter", "non_supporter"),
    (choices.Stance, "suporter", "supporter"),
    (choices.Status, "validate", "validated"),
    (choices.Status, "aproved", "approved"),
    (choices.Status, "wip", "draft"),
    (choices.EvidenceKind, "interview", "buyer_interview"),
    (choices.EvidenceKind, "win-loss", "win_loss_interview"),
    (choices.EvidenceKind, "surveys", "survey"),
    (choices.Cadence, "half-yearly", "half_yearly"),
    (choices.Cadence, "semiannual", "half_yearly"),
    (choices.Audience, "intern", "internal"),
    (choices.Power, "veto", "can_say_no"),
    (choices.JourneyKind, "cross-sell", "cross_sell"),
    (choices.Phase, "pre_sale", "before_sale"),
    (choices.Unit, "month", "months"),
]

ID_TYPOS = [
    (PERSONAS, "oda-maintenence-lead", "oda-maintenance-lead"),
    (PERSONAS, "oda-maintainance-lead", "oda-maintenance-lead"),
    (PERSONAS, "oda_maintenance_lead", "oda-maintenance-lead"),
    (PERSONAS, "Oda Maintenance Lead", "oda-maintenance-lead"),
    (PERSONAS, "oda-maintenance", "oda-maintenance-lead"),
    (PERSONAS, "maintenance-lead-oda", "oda-maintenance-lead"),
    (PERSONAS, "oda", "oda-maintenance-lead"),
    (PERSONAS, "hendrik-plant-manager", "henrik-plant-manager"),
    (PERSONAS, "mira-it", "mira-it-security"),
    (PERSONAS, "mira-security-it", "mira-it-security"),
    (EVIDENCE, "alder-maintenace", "alder-maintenance"),
    (EVIDENCE, "adler-maintenance", "alder-maintenance"),
    (EVIDENCE, "alder-fiter", "alder-fitter"),
    (EVIDENCE, "crm-2026-h2", "crm-2026-h1"),
    (STAGES, "new-business/first-talks", "new-business/first-talk"),
    (STAGES, "new_business/first_talk", "new-business/first-talk"),
    (STAGES, "something-must-change", "new-business/something-must-change"),
    (SEGMENTS, "midsize-metal", "mid-size-metal"),
    (SEGMENTS, "mid-size-meta", "mid-size-metal"),
    (("marketing", "sales"), "Sale", "sales"),
]


def suggested(sentence: str) -> str:
    """The word that a sentence offers, when it offers just one."""
    found = re.fullmatch(r'(?:Did you mean|Here it is called) "([^"]+)"[?.]', sentence)
    return found[1] if found else ""


def answers() -> list[tuple[str, str, str]]:
    found = [(word, want, suggested(suggest_field(MODELS[model], word))) for model, word, want in FIELD_TYPOS]
    found += [(word, want, suggested(suggest_choice(get_args(of), word))) for of, word, want in CHOICE_TYPOS]
    return found + [(word, want, suggested(suggest_id(ids, word))) for ids, word, want in ID_TYPOS]


def test_the_first_suggestion_is_right_for_nine_words_in_ten() -> None:
    found = answers()
    wrong = [each for each in found if each[1] != each[2]]
    score = f"{len(found) - len(wrong)} of {len(found)} right; wrong: {wrong}"
    assert len(found) >= 60, score
    assert len(wrong) * 10 <= len(found), score


@pytest.mark.parametrize(
    ("model", "word", "part"),
    [
        ("Persona", "role", '"titles"'),
        ("Persona", "position", '"buying_roles"'),
        ("Persona", "company_profile", "segment"),
        ("Persona", "firmographics", "personas/market.yaml"),
        ("Persona", "case_studies", "success_story"),
        ("Persona", "channels", '"information_sources" under "profile"'),
        ("Persona", "content_sources", '"profile"'),
        ("Persona", "bio", '"situation" under "story"'),
        ("Persona", "stance", "members"),
        ("Stage", "exit_criteria", "entry_criteria"),
        ("Evidence", "status", "no status"),
    ],
)
def test_an_answer_may_be_more_than_a_name(model: str, word: str, part: str) -> None:
    suggestion = suggest_field(MODELS[model], word)
    assert part in suggestion
    assert suggested(suggestion) == ""


def test_blocker_as_a_role_is_answered_with_the_stance() -> None:
    assert "stance: opponent" in suggest_choice(get_args(choices.BuyingRole), "Blocker")


@pytest.mark.parametrize("word", ["zebra", "banana", "x", "", "   ", "qwertyuiop", "the quick brown fox", "a" * 20000])
def test_a_far_word_gets_no_silly_suggestion(word: str) -> None:
    assert nearest(word, keys("Persona")) is None
    assert suggest_field(MODELS["Persona"], word) == ""
    assert suggested(suggest_id(PERSONAS, word)) == ""


def test_a_short_list_is_shown_when_nothing_comes_near() -> None:
    assert suggest_choice(get_args(choices.Power), "zebra") == ("Write one of: can_say_yes, can_say_no, can_influence.")
    assert suggest_id(SEGMENTS, "zebra") == "There are: mid-size-food, mid-size-metal."
    assert suggest_id((), "zebra") == ""


def test_ranked_puts_the_likeliest_first() -> None:
    assert ranked("decision", keys("Persona"))[:2] == ("decision_power", "decision_criteria")
    assert ranked("zebra", keys("Persona")) == ()


def test_every_table_belongs_to_a_model() -> None:
    assert set(FIELD_WORDS) - {""} <= set(MODELS)


def test_every_answer_is_a_key_or_a_sentence() -> None:
    for model, words in FIELD_WORDS.items():
        for word, answer in words.items():
            if model:
                assert " " in answer or answer in keys(model), (model, word, answer)
                assert word not in keys(model), f"{word} is a key of {model} itself"


def test_every_choice_table_belongs_to_exactly_one_list() -> None:
    lists = [get_args(each) for each in vars(choices).values() if get_args(each)]
    lists.append(("error", "warning", "note", "never"))
    for table in CHOICE_WORDS:
        answers = {answer for answer in table.values() if " " not in answer}
        holders = [each for each in lists if answers <= set(each)]
        assert len(holders) == 1, table


def test_sentences_use_no_jargon() -> None:
    texts = [answer for words in (*FIELD_WORDS.values(), *CHOICE_WORDS) for answer in words.values()]
    for word in ("schema", "null", "mapping", "regex", "boolean", "validation error"):
        assert not [text for text in texts if word in text.lower()]


def test_three_thousand_ids_are_searched_quickly() -> None:
    ids = tuple(f"account-{number:04}-maintenance-lead" for number in range(3000))
    suggest_id(ids, "warm-up")
    start = time.process_time()
    suggest_id(ids, "zebra-crossing-in-the-city")
    assert suggested(suggest_id(ids, "account-1234-maintenence-laed")) == "account-1234-maintenance-lead"
    assert time.process_time() - start < 1
