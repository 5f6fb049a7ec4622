"""A scene ready to be played: every part filled, so that nobody has to prepare anything (S3-22)."""

from __future__ import annotations

from personary.frozen import frozen
from personary.measures.scenes import Scene, scene, scenes
from personary.views.briefing import Briefing
from personary.views.parts import Link
from personary.views.scene_buyers import BuyerPart, buyer_part
from personary.views.scene_script import Criterion, Spoken, rubric, script, watch_for
from personary.views.scene_secrets import Secrets, secrets_among, story_texts

_BRIEF, _PLAY, _DEBRIEF = 5, 15, 20


@frozen
class Timing:
    """How many minutes each part takes."""

    brief: float
    play: float
    debrief: float

    @property
    def total(self) -> float:
        """The whole round."""
        return self.brief + self.play + self.debrief


@frozen
class Staging:
    """A filled scene. `buyers` and `secrets` are for the facilitator and the buyer alone."""

    scene: Scene
    name: str
    objective: str
    timing: Timing
    where: Link | None
    """The stage on its journey."""
    people: str
    """The buyers by their short names."""
    buyers: tuple[BuyerPart, ...]
    secrets: Secrets
    script: tuple[Spoken, ...]
    rubric: tuple[Criterion, ...]
    watch_for: tuple[str, ...]


def staged(briefing: Briefing, id_: str) -> Staging:
    """Fill the scene with this id; it stands on seven pages."""
    key = "staged", id_, briefing.today, briefing.words.language
    return briefing.catalog.once(key, lambda: _staged(briefing, id_))


def _staged(briefing: Briefing, id_: str) -> Staging:
    found = scene(briefing.catalog, id_)
    if found is None:
        raise LookupError(id_)
    words, timing = briefing.words, timing_of(found)
    minutes = words("play.minutes", int(timing.play))
    buyers = tuple(buyer_part(briefing, found, seat, minutes) for seat in found.seats)
    secrets = _secrets(briefing, found, buyers)
    return Staging(
        scene=found,
        name=scene_name(briefing, found),
        objective=_objective(briefing, found, secrets),
        timing=timing,
        where=stage_link(found),
        people=words.list(buyer.who.short for buyer in buyers),
        buyers=buyers,
        secrets=secrets,
        script=script(briefing, found),
        rubric=rubric(briefing, found),
        watch_for=watch_for(briefing, found),
    )


def _secrets(briefing: Briefing, of: Scene, buyers: tuple[BuyerPart, ...]) -> Secrets:
    return secrets_among(
        (text for buyer in buyers for text in buyer.secrets),
        (text for seat in of.seats for text in story_texts(briefing.catalog, seat.persona)),
    )


def scene_ids(briefing: Briefing) -> tuple[str, ...]:
    """Return the ids of all scenes: none for partners and the public, who practise nothing with us."""
    return tuple(each.id for each in scenes(briefing.catalog)) if briefing.internal else ()


def scene_name(briefing: Briefing, of: Scene) -> str:
    """Return what a scene is called."""
    if of.is_written:
        return of.play.name
    short = of.seats[0].persona.short_name
    name = of.stage.name if of.stage else ""
    return briefing.words("play.name", who=short, stage=name) if name else briefing.words("play.name_plain", who=short)


def stage_link(of: Scene) -> Link | None:
    """Return where on the journey a scene plays."""
    return Link(of.stage.name, "journey-roadmap", of.journey.id, f"stage-{of.stage.id}") if of.journey and of.stage \
        else None  # fmt: skip


def timing_of(of: Scene) -> Timing:
    """Return how long each part takes; forty minutes in all when nothing is said."""
    minutes = of.play.minutes
    if minutes is None:
        return Timing(_BRIEF, _PLAY, _DEBRIEF)
    return Timing(
        _BRIEF if minutes.brief is None else minutes.brief,
        _PLAY if minutes.play is None else minutes.play,
        _DEBRIEF if minutes.debrief is None else minutes.debrief,
    )


def scene_anchor(id_: str) -> str:
    """Return the anchor of a scene on the index."""
    return f"scene-{id_}"


def _objective(briefing: Briefing, of: Scene, secrets: Secrets) -> str:
    if of.play.objective and not secrets.are_told_by(of.play.objective):
        return of.play.objective
    stages = of.journey.stages if of.journey else ()
    following = stages[stages.index(of.stage) + 1 :][:1] if of.stage else ()
    signs = (
        *(sign for stage in following for sign in stage.entry_criteria),
        *(of.stage.moves_on_when if of.stage else ()),
    )
    kept = next((sign for sign in signs if not secrets.are_told_by(sign)), None)
    return briefing.words("play.objective", sign=kept) if kept else briefing.words("play.objective.plain")
