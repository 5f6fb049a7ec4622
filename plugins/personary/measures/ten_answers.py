"""How each of the ten questions stands once both teams' last round of them is counted in (S1-11)."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from personary.catalog.catalog import Catalog
from personary.measures.months import MONTHS, months_after
from personary.measures.ten_questions import Question
from personary.model.persona import Persona

AnswerState = Literal["answered", "open", "vacuous", "old"]


def answer_state(catalog: Catalog, persona: Persona, question: Question, today: dt.date) -> AnswerState:
    """Say whether a question is answered; an answer turns old when the teams have not gone through it in time."""
    if not question.answered:
        return "open"
    if question.vacuous:
        return "vacuous"
    return "old" if is_round_old(catalog, persona, today) else "answered"


def is_round_old(catalog: Catalog, persona: Persona, today: dt.date) -> bool:
    """Whether the last round of the ten questions lies longer ago than the persona's round of reviews."""
    if persona.ten_questions is None:
        return False
    every = persona.review_every or catalog.settings.review_every
    return months_after(persona.ten_questions.date, MONTHS[every]) < today
