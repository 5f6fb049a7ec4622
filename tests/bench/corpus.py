"""Invented companies of any size in our YAML, the same on every run: personas of about 190 lines, and what they need.

A quarter as many committees, one interview a persona, a journey and a written role play for each fifty personas.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

from tests.bench.wording import CRAFTS, NAMES, PLACES, sentence

PER_JOURNEY = 50
STAGES = ("something-must-change", "first-talk", "proof", "order", "daily-use")
CONFIG = """\
site_name: Bench buyers
theme: {name: material, font: false, features: [navigation.prune]}
plugins:
  - search
  - personary:
      today: 2026-06-15
"""


def write_corpus(root: Path, personas: int) -> None:
    """Lay down a project with so many personas."""
    for path, text in corpus(personas):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    (root / "docs").mkdir(exist_ok=True)


def corpus(personas: int) -> Iterator[tuple[str, str]]:
    """Yield every file of a project by its path."""
    chance = random.Random(20260615)
    journeys = max(1, personas // PER_JOURNEY)
    yield "mkdocs.yml", CONFIG
    yield "personas/market.yaml", _market(chance)
    for number in range(personas):
        yield f"personas/{persona_id(number)}.yaml", _persona(chance, number, personas, journeys)
        yield f"personas/evidence/{piece_id(number)}.yaml", _piece(chance, number)
    for number in range(max(1, personas // 4)):
        yield f"committees/committee-{number:04}.yaml", _committee(chance, number, personas, journeys)
    for number in range(journeys):
        yield f"committees/journeys/journey-{number:04}.yaml", _journey(chance, number)
        yield f"committees/role-plays/play-{number:04}.yaml", _role_play(chance, number, personas)


def persona_id(number: int) -> str:
    """Return the id of a persona."""
    return f"{NAMES[number % len(NAMES)].lower()}-{number:04}"


def piece_id(number: int) -> str:
    """Return the id of the interview with a persona."""
    return f"talk-{number:04}"


def _persona(chance: random.Random, number: int, personas: int, journeys: int) -> str:
    def says(least: int = 5, most: int = 12) -> str:
        return json.dumps(sentence(chance, least, most))

    def backed() -> str:
        return f"[{piece_id(number)}, {piece_id((number + chance.randint(1, 3)) % personas)}]"

    def claims(key: str, many: int, indent: str = "") -> str:
        lines = [f"{indent}{key}:"]
        for _ in range(many):
            lines += [f"{indent}  - text: {says()}", f"{indent}    evidence: {backed()}"]
        return "\n".join(lines) + "\n"

    def stop(stage: str) -> str:
        return (
            f"  - stage: {journey}/{stage}\n    doing: {says()}\n    thinking: {says()}\n"
            f"    feeling: {chance.randint(-2, 2)}\n    because: {says()}\n    asks:\n      - {says()}\n"
            f"    touchpoints: [A visit, A call]\n    core_message: {says(4, 8)}\n    engagement:\n"
            f"      marketing: {says()}\n      sales: {says()}\n"
        )

    def objection(stage: str) -> str:
        return (
            f"  - says: {says()}\n    means: {says()}\n    raised_at: {journey}/{stage}\n    answer: >-\n"
            f"      {sentence(chance, 8, 14)}\n      {sentence(chance, 8, 14)}\n"
            f"    ask_back: {says()}\n    evidence: {backed()}\n"
        )

    journey = f"journey-{number % journeys:04}"
    name, craft = NAMES[number % len(NAMES)], CRAFTS[number % len(CRAFTS)]
    return (
        f"status: draft\nname: {name} {PLACES[number % len(PLACES)]} {number}, head of {craft}\n"
        f"responsibility: {says(6, 10)}\ntitles: [Head of {craft}, Lead of {craft}]\n"
        f"also_known_as: [the {craft} people]\nreports_to: Plant manager\nsegments: [mid-size]\n"
        f"{claims('measured_by', 2)}{claims('tasks', 2)}"
        f"profile:\n  age_range: 40-55\n  education: {says()}\n  management_style: {says()}\n"
        f"  industry_experience: {says()}\n  information_sources:\n    primary:\n      - {says()}\n      - {says()}\n"
        f"    secondary:\n      - {says()}\n  tools: [A spreadsheet, A whiteboard]\n"
        f"buying_roles:\n  - champion\n  - {{role: initiator, certainty: often, when: {says()}}}\n"
        f"decision_power: can_influence\nprimary_unmet_need: {says()}\n"
        f"{claims('goals', 2)}issues:\n"
        + "".join(
            f"  - text: {says()}\n    impact: {says()}\n    workaround: {says()}\n    evidence: {backed()}\n"
            for _ in range(3)
        )
        + f"{claims('motivators', 2)}needs:\n{claims('stated', 2, '  ')}  unstated:\n    - text: {says()}\n"
        f"      driver: confidence\n      evidence: {backed()}\n"
        f"quotes:\n  - text: {says()}\n    wording: verbatim\n    evidence: [{piece_id(number)}]\n"
        f"story:\n  situation: >-\n    {sentence(chance, 9, 14)}\n    {sentence(chance, 9, 14)}\n"
        f"    {sentence(chance, 9, 14)}\n  satisfaction_now: {says()}\n  satisfaction_after: {says()}\n"
        f"  how_we_help:\n    marketing: {says()}\n    sales: {says()}\n"
        f"{claims('priority_initiatives', 2)}{claims('success_factors', 2)}{claims('decision_criteria', 2)}"
        f"{claims('perceived_barriers', 2)}"
        f"buying_process:\n  steps:\n    - {says()}\n    - {says()}\n    - {says()}\n"
        f"  duration: {{min: 3, max: 9, unit: months}}\n  decides: {says()}\n  why: {says()}\n"
        f"pivots:\n  - factor: segment\n    when: {says()}\n    field: decision_criteria\n    then: {says()}\n"
        f"fit_signals:\n  - {says()}\n  - {says()}\ndisqualifiers:\n  - {says()}\n"
        f"value_propositions:\n  - text: {says()}\n    shows_up_as: {says()}\n    root_problem: {says()}\n"
        f"    measure: {says()}\n    evidence: {backed()}\n    contributed_by: [marketing, sales]\n"
        f"objections:\n{objection('first-talk')}{objection('proof')}"
        f"conversation_guide:\n  opens_with: {says()}\n  ask:\n    - {says()}\n    - {says()}\n"
        f"  listen_for:\n    - {says()}\n  avoid:\n    - {says()}\n"
        f"stops:\n{stop('something-must-change')}{stop('first-talk')}{stop('proof')}"
        f"stewards: {{marketing: Segment marketer, sales: Account lead}}\nreview_every: half_yearly\n"
        f"change_log:\n  - date: 2026-0{chance.randint(1, 5)}-1{chance.randint(0, 9)}\n    teams: [marketing, sales]\n"
        f"    what: {says()}\n    why: {says()}\n"
    )


def _piece(chance: random.Random, number: int) -> str:
    says = [json.dumps(sentence(chance)) for _ in range(5)]
    account = f"{PLACES[number % len(PLACES)]} {number}"
    return (
        f"kind: buyer_interview\ndate: 2026-0{chance.randint(1, 5)}-0{chance.randint(1, 9)}\ntitle: {says[0]}\n"
        f"summary: >-\n  {sentence(chance, 9, 14)}\n  {sentence(chance, 9, 14)}\n"
        f"personas: [{persona_id(number)}]\nbuying_roles: [champion]\naccount: {account}\ncollected_by: [marketing]\n"
        f"sourcing:\n  route: event\ndeal_outcome: {chance.choice(['won', 'lost_to_competitor'])}\n"
        f"reasons:\n  sales: {says[1]}\n  buyer: {says[2]}\n"
        f"nuggets:\n  - text: {says[3]}\n    shareable: true\n  - text: {says[4]}\n    shareable: true\n"
        f"shared:\n  - {{team: sales, date: 2026-06-01, how: Read out in the Monday call}}\n"
        f"consent: {{given_on: 2026-01-01, covers: internal, expires: 2028-03-11}}\n"
        f"record_kept_at: Research drive\n"
    )


def _committee(chance: random.Random, number: int, personas: int, journeys: int) -> str:
    seats = [(number * 4 + step) % personas for step in range(min(4, personas))]
    roles = ("champion", "economic_buyer", "technical_influencer", "end_user")
    members = "".join(
        f"  - persona: {persona_id(seat)}\n    buying_roles: [{role}]\n"
        f"    stance: {chance.choice(['supporter', 'neutral'])}\n"
        f"    influence: {chance.randint(2, 5)}\n    joins_at: first-talk\n"
        for seat, role in zip(seats, roles, strict=False)
    )
    pushback = "".join(
        f"    - persona: {persona_id(seat)}\n      why: {json.dumps(sentence(chance))}\n"
        f"      answer: {json.dumps(sentence(chance))}\n"
        for seat in seats[:2]
    )
    return (
        f"status: draft\nname: {sentence(chance, 3, 5)} {number}\npurchase: {json.dumps(sentence(chance))}\n"
        f"scope: segment\nsegments: [mid-size]\njourney: journey-{number % journeys:04}\n"
        f"shared_vision: {json.dumps(sentence(chance))}\nmembers:\n{members}"
        f"required_roles: [economic_buyer, champion]\n"
        f"dynamics:\n  answered_by: [marketing, sales]\n  date: 2026-05-17\n  pushback:\n{pushback}"
        f"stewards: {{marketing: Segment marketer, sales: Account lead}}\n"
    )


def _journey(chance: random.Random, number: int) -> str:
    stages = "".join(
        f"  - id: {stage}\n    name: {json.dumps(sentence(chance, 2, 4))}\n"
        f"    phase: {'after_sale' if stage == 'daily-use' else 'before_sale'}\n"
        + ("    sales_ready: true\n" if stage == "first-talk" else "")
        + f"    entry_criteria:\n      - {json.dumps(sentence(chance))}\n"
        f"    moves_on_when:\n      - {json.dumps(sentence(chance))}\n"
        f"    stalls_when:\n      - {json.dumps(sentence(chance))}\n"
        f"    unstick_with:\n      - {json.dumps(sentence(chance))}\n"
        for stage in STAGES
    )
    return (
        f"status: draft\nname: {json.dumps(f'{sentence(chance, 3, 6)} {number}')}\nkind: new_business\n"
        f"stages:\n{stages}"
        f"handoffs:\n  - from_stage: something-must-change\n    to_stage: first-talk\n    from_team: marketing\n"
        f"    to_team: sales\n    what_passes:\n      - {json.dumps(sentence(chance))}\n    sla: One working day\n"
        f"    from_team_still_does:\n      - {json.dumps(sentence(chance))}\n"
        f"    accept_or_return: {json.dumps(sentence(chance))}\n"
        f"stewards: {{marketing: Head of marketing, sales: Head of sales}}\n"
    )


def _role_play(chance: random.Random, number: int, personas: int) -> str:
    buyer = persona_id((number * PER_JOURNEY) % personas)
    says = [json.dumps(sentence(chance)) for _ in range(8)]
    return (
        f"name: {json.dumps(f'{sentence(chance, 3, 6)} {number}')}\nstage: journey-{number:04}/first-talk\n"
        f"objective: {says[0]}\n"
        f"minutes: {{brief: 5, play: 15, debrief: 20}}\nbuyers:\n  - persona: {buyer}\n    opening: {says[1]}\n"
        f"    mood: Tired\n    reveals:\n      - when: {says[2]}\n        what: {says[3]}\n"
        f"marketer:\n  aim: {says[4]}\nsalesperson:\n  aim: {says[5]}\n"
        f"observer:\n  watch_for:\n    - {says[6]}\n    - {says[7]}\n"
    )


def _market(chance: random.Random) -> str:
    return (
        "markets:\n  - {id: making, name: Making}\nsegments:\n  - id: mid-size\n    name: Mid-size plants\n"
        f"    market: making\n    description: >-\n      {sentence(chance, 9, 14)}\n    priority: focus\n"
        f"    primary_persona: {persona_id(0)}\n"
        f"glossary:\n  - term: Thursday list\n    means: {json.dumps(sentence(chance))}\n    instead_of: [alert feed]\n"
    )
