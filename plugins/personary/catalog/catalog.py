"""The catalog: all definitions of a project, found by id and by who refers to whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from personary.catalog.walked import Walked
from personary.diagnostics.diagnostic import TOP, Span
from personary.frozen import frozen
from personary.model.alignment import Alignment, Commitment, Kpi, LibraryItem, Review
from personary.model.committee import Committee, Member, Stall
from personary.model.evidence import Evidence
from personary.model.journey import Branch, Journey, Stage
from personary.model.market import Market, Named, Segment
from personary.model.persona import Persona, Stop
from personary.model.role_play import Debrief, ObservedChange, RolePlay
from personary.model.settings import Settings
from personary.model.types import Definition, Group
from personary.model.walk import At, Field
from personary.source.source_file import SourceFile

D = TypeVar("D", bound=Definition)
V = TypeVar("V")
K = TypeVar("K", bound=Hashable)
Key = tuple[str, str]
"""Kind and id of a definition, such as `("persona", "oda-maintenance-lead")`."""


@frozen
class Citation:
    """A sentence that rests on evidence: whose, where it stands, how it reads, and all that it rests on."""

    entity: Definition
    at: At
    text: str
    evidence: tuple[str, ...]


@dataclass(frozen=True)
class Catalog:
    """All definitions that could be read, each kind in the order of its ids."""

    settings: Settings
    personas: tuple[Persona, ...] = ()
    committees: tuple[Committee, ...] = ()
    journeys: tuple[Journey, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    role_plays: tuple[RolePlay, ...] = ()
    market: Market = Market(id="market")
    alignment: Alignment = Alignment(id="alignment")
    sources: Mapping[Key, SourceFile] = field(default_factory=dict)
    positions: Mapping[Key, Mapping[At, tuple[int, ...]]] = field(default_factory=dict)
    """For lists that lost broken entries: where in the file the others stand."""
    broken: frozenset[Key] = frozenset()
    """What exists as a file but could not be read: references to it are no mistake."""
    held_back: frozenset[str] = frozenset()
    """Ids of evidence that exists but is out of this audience's sight."""
    walked: dict[int, Walked] = field(default_factory=dict, repr=False, compare=False)
    """What was worked out from each definition alone, by its identity. Whoever is in here is held, and stays alive."""
    _figures: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def definitions(self) -> tuple[Definition, ...]:
        """Every definition, the single files last."""
        many = (*self.personas, *self.committees, *self.journeys, *self.evidence, *self.role_plays)
        return (*many, self.market, self.alignment)

    def persona(self, id_: str) -> Persona | None:
        """Return the persona with this id."""
        return self._personas.get(id_)

    def short_name(self, id_: str) -> str | None:
        """Return what a persona is called in passing, all that most pages say of another."""
        persona = self._personas.get(id_)
        return persona.short_name if persona is not None else None

    def committee(self, id_: str) -> Committee | None:
        """Return the committee with this id."""
        return self._committees.get(id_)

    def journey(self, id_: str) -> Journey | None:
        """Return the journey with this id."""
        return self._journeys.get(id_)

    def piece(self, id_: str) -> Evidence | None:
        """Return the piece of evidence with this id."""
        return self._evidence.get(id_)

    def role_play(self, id_: str) -> RolePlay | None:
        """Return the role play with this id."""
        return self._role_plays.get(id_)

    def segment(self, id_: str) -> Segment | None:
        """Return the segment with this id."""
        return self._segments.get(id_)

    def territory(self, id_: str) -> Named | None:
        """Return the territory with this id."""
        return self._territories.get(id_)

    def kpi(self, id_: str) -> Kpi | None:
        """Return the KPI with this id."""
        return self._kpis.get(id_)

    def asset(self, id_: str) -> LibraryItem | None:
        """Return the library item with this id."""
        return self._assets.get(id_)

    def stage(self, reference: str, journey: str | None = None) -> tuple[Journey, Stage] | None:
        """Return the stage that `journey/stage`, or `stage` alone beside `journey`, points to."""
        return self._stages.get(reference if "/" in reference else f"{journey}/{reference}")

    def memberships(self, persona: Persona) -> tuple[tuple[Committee, Member], ...]:
        """Return where the persona sits, once for each seat."""
        return self._memberships.get(persona.id, ())

    def stops_at(self, journey: Journey, stage: Stage) -> tuple[tuple[Persona, Stop], ...]:
        """Return which personas stop at a stage, and what they do there."""
        return self._stops.get(f"{journey.id}/{stage.id}", ())

    def names_at(self, journey: Journey, stage: Stage) -> tuple[tuple[str, str], ...]:
        """Return who stops at a stage, each once, by id and short name; retired personas stop nowhere."""
        people = {persona.id: persona for persona, _ in self.stops_at(journey, stage) if persona.status != "retired"}
        return tuple((persona.id, persona.short_name) for persona in people.values())

    def travelling(self, journey: Journey) -> tuple[Committee, ...]:
        """Return the committees that take a journey."""
        return self._travelling.get(journey.id, ())

    def branches_to(self, journey: Journey) -> tuple[tuple[Journey, Branch], ...]:
        """Return the branches of journeys that lead to this one."""
        return self._branches.get(journey.id, ())

    def stalls_at(self, journey: Journey, stage: Stage) -> tuple[tuple[Committee, Stall], ...]:
        """Return where committees stop talking at a stage."""
        return self._stalls.get(f"{journey.id}/{stage.id}", ())

    def scenes(self, persona: Persona) -> tuple[RolePlay, ...]:
        """Return the role plays in which the persona buys."""
        return self._scenes.get(persona.id, ())

    def scenes_at(self, journey: Journey, stage: Stage) -> tuple[RolePlay, ...]:
        """Return the role plays that play at a stage."""
        return self._scenes_at.get(f"{journey.id}/{stage.id}", ())

    def observed(self, persona: Persona) -> tuple[tuple[RolePlay, Debrief, ObservedChange], ...]:
        """Return what role plays showed about a persona."""
        return self._observed.get(persona.id, ())

    def reviews(self, entity: Persona | Committee) -> tuple[Review, ...]:
        """Return the meetings that went through a persona or a committee."""
        return self._reviews.get((entity.entity, entity.id), ())

    def commitments(self, persona: Persona) -> tuple[tuple[int, Commitment], ...]:
        """Return what teams owe each other for a persona, each with its position in the file."""
        return self._commitments.get(persona.id, ())

    def primary_for(self, persona: Persona) -> tuple[Segment, ...]:
        """Return the segments whose primary customer a persona is."""
        return self._primary.get(persona.id, ())

    def citations(self, evidence_id: str) -> tuple[Citation, ...]:
        """Return the sentences that rest on a piece of evidence."""
        return self._citations.get(evidence_id, ())

    def groups(self, entity: Definition) -> tuple[tuple[At, Group], ...]:
        """Return every group of a definition with the way to it."""
        return self._walk(entity).groups

    def texts(self, entity: Definition) -> tuple[tuple[At, str, Field], ...]:
        """Return every text of a definition that is neither a reference nor a choice, with its way and its field."""
        return self._walk(entity).texts

    def wording(self, entity: Definition) -> str:
        """Return all texts of a definition as one, for a look that spares most definitions a closer one."""
        return self._walk(entity).wording

    def cited(self, entity: Definition) -> tuple[tuple[At, str, tuple[str, ...]], ...]:
        """Return each sentence of a definition that may rest on evidence: its way, its text, and the evidence."""
        return self._walk(entity).cited

    def _walk(self, entity: Definition) -> Walked:
        # A dozen checks walk through everything.
        walked = self.walked.get(id(entity))
        if walked is None:
            walked = self.walked[id(entity)] = Walked(entity)
        return walked

    def once_for(self, entity: D, key: Hashable, work_out: Callable[[D], V]) -> V:
        """Return what `work_out` gives, which may depend on the definition and the key and on nothing else.

        It is kept for as long as the definition lives, through many a catalog, and so until its file changes.
        """
        figures = self._walk(entity).figures
        if key not in figures:
            figures[key] = work_out(entity)
        found: V = figures[key]
        return found

    def respondents(self, persona: Persona) -> tuple[Evidence, ...]:
        """Return the evidence that names the persona, withdrawn pieces included."""
        return self._respondents.get(persona.id, ())

    def once(self, key: Hashable, work_out: Callable[[], V]) -> V:
        """Return what `work_out` gives; worked out when the first page asks, for a figure stands on several."""
        if key not in self._figures:
            self._figures[key] = work_out()
        found: V = self._figures[key]
        return found

    def source(self, entity: Definition) -> SourceFile | None:
        """Return the file that an entity was read from."""
        return self.sources.get((entity.entity, entity.id))

    def file(self, entity: Definition) -> str:
        """Return the name of the file that an entity was read from, or nothing."""
        source = self.source(entity)
        return source.file if source else ""

    def place(self, entity: Definition, at: At = (), *, key: bool = False) -> tuple[str, Span]:
        """Return file and span of a part of an entity, or of its key; the nearest parent when it is not there."""
        source = self.source(entity)
        if source is None:
            return "", TOP
        at = self._written(entity, at)
        return source.file, source.key_span(at) if key else source.value_span(at)

    def _written(self, entity: Definition, at: At) -> At:
        moved = self.positions.get((entity.entity, entity.id))
        if not moved:
            return at
        way: list[str | int] = []
        for number, step in enumerate(at):
            places = moved.get(at[:number])
            way.append(places[step] if places and isinstance(step, int) and step < len(places) else step)
        return tuple(way)

    @cached_property
    def _personas(self) -> dict[str, Persona]:
        return _by_id(self.personas)

    @cached_property
    def _committees(self) -> dict[str, Committee]:
        return _by_id(self.committees)

    @cached_property
    def _journeys(self) -> dict[str, Journey]:
        return _by_id(self.journeys)

    @cached_property
    def _evidence(self) -> dict[str, Evidence]:
        return _by_id(self.evidence)

    @cached_property
    def _role_plays(self) -> dict[str, RolePlay]:
        return _by_id(self.role_plays)

    @cached_property
    def _segments(self) -> dict[str, Segment]:
        return {segment.id: segment for segment in self.market.segments}

    @cached_property
    def _territories(self) -> dict[str, Named]:
        return {each.id: each for each in reversed(self.market.territories)}

    @cached_property
    def _kpis(self) -> dict[str, Kpi]:
        return {each.id: each for each in reversed(self.alignment.kpis)}

    @cached_property
    def _assets(self) -> dict[str, LibraryItem]:
        return {item.id: item for item in self.alignment.library}

    @cached_property
    def _stages(self) -> dict[str, tuple[Journey, Stage]]:
        return {f"{journey.id}/{stage.id}": (journey, stage) for journey in self.journeys for stage in journey.stages}

    @cached_property
    def _memberships(self) -> dict[str, tuple[tuple[Committee, Member], ...]]:
        return _grouped((member.persona, (each, member)) for each in self.committees for member in each.members)

    @cached_property
    def _stops(self) -> dict[str, tuple[tuple[Persona, Stop], ...]]:
        return _grouped((stop.stage, (persona, stop)) for persona in self.personas for stop in persona.stops)

    @cached_property
    def _travelling(self) -> dict[str, tuple[Committee, ...]]:
        return _grouped((each.journey, each) for each in self.committees if each.journey)

    @cached_property
    def _branches(self) -> dict[str, tuple[tuple[Journey, Branch], ...]]:
        return _grouped((branch.to_journey, (each, branch)) for each in self.journeys for branch in each.branches)

    @cached_property
    def _stalls(self) -> dict[str, tuple[tuple[Committee, Stall], ...]]:
        return _grouped(
            (at, (each, stall))
            for each in self.committees
            if each.dynamics
            for stall in each.dynamics.stalls
            if (at := self._stage_key(stall.stage, each.journey))
        )

    @cached_property
    def _scenes_at(self) -> dict[str, tuple[RolePlay, ...]]:
        homes = ((scene, self.committee(scene.committee or "")) for scene in self.role_plays)
        return _grouped(
            (at, scene) for scene, home in homes if (at := self._stage_key(scene.stage, home.journey if home else None))
        )

    def _stage_key(self, reference: str, journey: str | None) -> str:
        found = self.stage(reference, journey)
        return f"{found[0].id}/{found[1].id}" if found else ""

    @cached_property
    def _observed(self) -> dict[str, tuple[tuple[RolePlay, Debrief, ObservedChange], ...]]:
        return _grouped(
            (change.persona, (scene, debrief, change))
            for scene in self.role_plays
            for debrief in scene.debriefs
            for change in debrief.observed_changes
        )

    @cached_property
    def _reviews(self) -> dict[Key, tuple[Review, ...]]:
        return _grouped(
            ((kind, id_), review)
            for review in self.alignment.reviews
            for kind, ids in (("persona", review.personas), ("committee", review.committees))
            for id_ in dict.fromkeys(ids)
        )

    @cached_property
    def _commitments(self) -> dict[str, tuple[tuple[int, Commitment], ...]]:
        return _grouped(
            (id_, (number, each))
            for number, each in enumerate(self.alignment.commitments)
            for id_ in dict.fromkeys(each.personas)
        )

    @cached_property
    def _primary(self) -> dict[str, tuple[Segment, ...]]:
        return _grouped((each.primary_persona, each) for each in self.market.segments if each.primary_persona)

    @cached_property
    def _scenes(self) -> dict[str, tuple[RolePlay, ...]]:
        return _grouped(
            (id_, scene) for scene in self.role_plays for id_ in dict.fromkeys(b.persona for b in scene.buyers)
        )

    @cached_property
    def _respondents(self) -> dict[str, tuple[Evidence, ...]]:
        return _grouped((id_, piece) for piece in self.evidence for id_ in dict.fromkeys(piece.personas))

    @cached_property
    def _citations(self) -> dict[str, tuple[Citation, ...]]:
        return _grouped(
            (id_, Citation(entity, at, text, ids))
            for entity in self.definitions
            for at, text, ids in self.cited(entity)
            for id_ in ids
        )


def _by_id(definitions: tuple[D, ...]) -> dict[str, D]:
    return {definition.id: definition for definition in definitions}


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    found: defaultdict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
