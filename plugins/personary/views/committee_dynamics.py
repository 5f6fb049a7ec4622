"""The seven questions about how a committee buys, each with its answer and its next step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from personary.frozen import frozen
from personary.measures.committees import completeness
from personary.model.claim import Claim
from personary.model.committee import Committee, Concern, Dynamics, Stall
from personary.views.briefing import Briefing
from personary.views.committee_seats import seated
from personary.views.parts import Link, Said, Who, persona_link, said, who


@frozen
class Remedy:
    """What eases a worry: a piece of content, or a conversation."""

    kind: Literal["content", "talk"]
    text: str


@frozen
class Worry:
    """Somebody's concern and its remedies. Without a `concern`, nobody has written one yet."""

    who: Who
    concern: str
    remedies: tuple[Remedy, ...]


@frozen
class Answer:
    """One answer: who or where it is about, what it says, and what there is more to say."""

    about: Link | None = None
    text: str = ""
    said: Said | None = None
    more: tuple[tuple[str, str], ...] = ()
    """Label and text, such as what to say to somebody who pushes back."""
    anchor: str = ""


@frozen
class Question:
    """One of the seven, its answers, and the next step for our own people."""

    key: str
    title: str
    answers: tuple[Answer, ...]
    next: str
    next_link: Link | None = None


def worries(briefing: Briefing, committee: Committee) -> tuple[Worry, ...]:
    """Return the concerns member by member; for our own people also who has none."""
    found = committee.dynamics.concerns if committee.dynamics else ()
    members = tuple(each.persona.id for each in seated(briefing, committee))
    rows: list[Worry] = []
    for id_ in dict.fromkeys((*members, *(concern.persona for concern in found))):
        persona = briefing.catalog.persona(id_)
        if persona is None:
            continue
        someone = who(briefing, persona)
        own = tuple(concern for concern in found if concern.persona == id_)
        rows += [Worry(someone, concern.concern, remedies(briefing, concern)) for concern in own]
        if not own and briefing.internal:
            rows.append(Worry(someone, "", ()))
    return tuple(rows) if found or briefing.internal else ()


def remedies(briefing: Briefing, concern: Concern) -> tuple[Remedy, ...]:
    """Return what eases a concern."""
    asset = _asset(briefing, concern.asset)
    content = (Remedy("content", asset),) if asset else ()
    return (*content, *((Remedy("talk", concern.talk),) if concern.talk else ()))


def questions(briefing: Briefing, committee: Committee) -> tuple[Question, ...]:
    """Return the seven questions; other audiences see only those with an answer, and no next step."""
    dynamics = committee.dynamics or Dynamics()
    asked = tuple(ask(briefing, committee, dynamics) for ask in _QUESTIONS)
    if briefing.internal:
        return asked
    return tuple(Question(each.key, each.title, each.answers, "") for each in asked if each.answers)


def _pushback(briefing: Briefing, committee: Committee, dynamics: Dynamics) -> Question:
    words = briefing.words
    answers = tuple(
        Answer(_persona(briefing, each.persona), each.why, more=_more((words("committee.say"), each.answer)))
        for each in dynamics.pushback
    )
    silent = _names(briefing, (each.persona for each in dynamics.pushback if not each.answer))
    scene = _scene(briefing, committee, (each.persona for each in dynamics.pushback))
    if silent:
        return _question(briefing, "pushback", answers, "unanswered", who=silent)
    return _question(briefing, "pushback", answers, "done", link=scene)


def _process_changes(briefing: Briefing, committee: Committee, dynamics: Dynamics) -> Question:
    words = briefing.words
    answers: list[Answer] = []
    everyone: list[str] = []
    for each in dynamics.process_changes:
        felt = (*_shorts(briefing, each.personas), *each.others)
        everyone += felt
        answers.append(Answer(text=each.process, more=_more((words("committee.felt_by"), words.list(felt)))))
    who_feels = words.list(tuple(dict.fromkeys(everyone))[:4])
    return _question(briefing, "process_changes", tuple(answers), "done" if everyone else "unfelt", who=who_feels)


def _claims(key: Literal["status_quo_failure", "why_not_internal"]) -> Ask:
    def ask(briefing: Briefing, committee: Committee, dynamics: Dynamics) -> Question:
        claims: tuple[Claim, ...] = getattr(dynamics, key)
        answers = tuple(
            Answer(said=said(briefing, committee, claim, ("dynamics", key, n))) for n, claim in enumerate(claims)
        )
        doubtful = any(each.said and each.said.origin.style not in {"sources", "held"} for each in answers)
        return _question(briefing, key, answers, "unsupported" if doubtful else "done")

    return ask


def _other_ways(briefing: Briefing, committee: Committee, dynamics: Dynamics) -> Question:
    answers = tuple(
        Answer(_persona(briefing, each.persona), each.option, more=_more((briefing.words("committee.why"), each.why)))
        for each in dynamics.other_ways
    )
    names = _names(briefing, (each.persona for each in dynamics.other_ways))
    return _question(briefing, "other_ways", answers, "done", who=names)


def _stalls(briefing: Briefing, committee: Committee, dynamics: Dynamics) -> Question:
    words = briefing.words
    answers = tuple(
        Answer(
            _stage(briefing, committee, stall),
            stall.where,
            more=_more(
                (words("committee.frees"), stall.needs_information),
                (words("committee.bring"), _asset(briefing, stall.asset)),
            ),
            anchor=f"stall-{n}",
        )
        for n, stall in enumerate(dynamics.stalls)
    )  # fmt: skip
    bare = next((stall for stall in dynamics.stalls if not stall.asset), None)
    first = bare or next(iter(dynamics.stalls), None)
    stage = _stage(briefing, committee, first) if first else None
    return _question(briefing, "stalls", answers, "bare" if bare else "done", stage=stage.text if stage else "")


def _concerns(briefing: Briefing, committee: Committee, dynamics: Dynamics) -> Question:
    words = briefing.words
    people = len({concern.persona for concern in dynamics.concerns})
    told = words("committee.worries", len(dynamics.concerns), people=words("committee.people", people))
    answers = (Answer(text=told),) if dynamics.concerns else ()
    without = _names(briefing, completeness(briefing.catalog, committee).without_concern)
    uneased = _names(briefing, (each.persona for each in dynamics.concerns if not remedies(briefing, each)))
    if without:
        return _question(briefing, "concerns", answers, "without", who=without)
    return _question(briefing, "concerns", answers, "uneased" if uneased else "done", who=uneased)


Ask = Callable[[Briefing, Committee, Dynamics], Question]

_QUESTIONS: tuple[Ask, ...] = (
    _pushback,
    _process_changes,
    _claims("status_quo_failure"),
    _claims("why_not_internal"),
    _other_ways,
    _stalls,
    _concerns,
)
"""In the order of the keys in the file."""


def _question(
    briefing: Briefing, key: str, answers: tuple[Answer, ...], step: str, *, link: Link | None = None, **parts: str
) -> Question:
    words = briefing.words
    title = words(f"committee.question.{key}")
    if not answers:
        return Question(key, title, (), words(f"committee.next.{key}.open"))
    return Question(key, title, answers, words(f"committee.next.{key}.{step}", None, **parts), link)


def _more(*pairs: tuple[str, str | None]) -> tuple[tuple[str, str], ...]:
    return tuple((label, text) for label, text in pairs if text)


def _persona(briefing: Briefing, id_: str) -> Link | None:
    return persona_link(briefing.catalog, id_)


def _shorts(briefing: Briefing, ids: Iterable[str]) -> Iterator[str]:
    for id_ in dict.fromkeys(ids):
        link = _persona(briefing, id_)
        if link is not None:
            yield link.text


def _names(briefing: Briefing, ids: Iterable[str]) -> str:
    return briefing.words.list(_shorts(briefing, ids))


def _scene(briefing: Briefing, committee: Committee, ids: Iterable[str]) -> Link | None:
    """Return a scene with one of these people to practise, rather one of this committee than another."""
    people = filter(None, map(briefing.catalog.persona, ids))
    scenes = sorted(
        (scene for persona in people for scene in briefing.catalog.scenes(persona)),
        key=lambda scene: scene.committee != committee.id,
    )
    return Link(scenes[0].title, "role-play", scenes[0].id) if scenes else None


def _stage(briefing: Briefing, committee: Committee, stall: Stall) -> Link | None:
    found = briefing.catalog.stage(stall.stage, committee.journey)
    return found and Link(found[1].name, "journey-roadmap", found[0].id, f"stage-{found[1].id}")


def _asset(briefing: Briefing, id_: str | None) -> str:
    asset = briefing.catalog.asset(id_) if id_ else None
    return asset.title if asset else ""
