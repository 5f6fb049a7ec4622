"""Health: what the checks found, file by file, what was accepted, and how far each persona is covered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Set
from itertools import groupby

from personary.diagnostics.diagnostic import SEVERITIES, Diagnostic, Severity
from personary.frozen import frozen
from personary.measures.coverage_map import Cell, CoverageMap, Lane, coverage_map
from personary.measures.evidence import coverage
from personary.measures.ladder import is_live
from personary.measures.project import totals
from personary.measures.readiness import readiness
from personary.model.kinds import ROLE_PLAY
from personary.model.persona import Persona
from personary.model.types import Definition, Laddered
from personary.views.briefing import Briefing
from personary.views.frame import Frame, sections
from personary.views.health_simplicity import Simplicity, simplicity
from personary.views.parts import Link, StatusMark, persona_link, status_mark, who
from personary.views.shown import MOST, neediest, rest

_SPOKEN_BY_CHECKS = "en"
PAGES = {"persona": "persona-story", "committee": "committee", "journey": "journey-roadmap",
         "evidence": "evidence-piece", "role play": "role-play"}  # fmt: skip


@frozen
class Found:
    """A finding as a reader sees it."""

    severity: Severity
    word: str
    message: str
    next: str
    line: str
    check: str
    foreign: str
    """The language of message and next step, where it is not that of the page: checks speak English."""


@frozen
class FileFindings:
    """What was found in one file; notes are kept apart, for they are about the next rung."""

    anchor: str
    file: str
    link: Link | None
    findings: tuple[Found, ...]
    notes: tuple[Found, ...]


@frozen
class Accepted:
    """A finding that somebody accepts, and why."""

    file: str
    message: str
    check: str
    reason: str
    foreign: str


@frozen
class Covered:
    """How far one persona is covered."""

    link: Link
    status: StatusMark
    interviews: str
    claims: str
    stops: str
    content: str
    played: str


@frozen
class Hole:
    """What a persona lacks of one sort: the stages without it, or the questions without an answer."""

    link: Link
    what: str
    where: str


@frozen
class Health:
    """The health page, for our own people."""

    frame: Frame
    summary: str
    totals: tuple[tuple[str, str], ...]
    files: tuple[FileFindings, ...]
    accepted: tuple[Accepted, ...]
    coverage: tuple[Covered, ...]
    figure: str
    """The one figure of the project in words, and its parts."""
    holes: tuple[Hole, ...]
    simplicity: Simplicity | None
    rest: Mapping[str, str]
    """Said of sections that hold more than anybody can read."""


def present_health(briefing: Briefing, _: str) -> Health:
    """Present the state of the project."""
    words = briefing.words
    entities = {briefing.catalog.file(entity): entity for entity in briefing.catalog.definitions}
    files = _files(briefing)
    accepted = tuple(_accepted(briefing, each, entities) for each in briefing.waived[:MOST])
    mapped = coverage_map(briefing.catalog, briefing.today)
    live = tuple(filter(is_live, briefing.catalog.personas))
    lacks = Counter(cell.persona for cell in mapped.holes)
    shown = neediest(live, lambda each: lacks[each.id])
    covered = tuple(_covered(briefing, each) for each in shown)
    simple = simplicity(briefing)
    return Health(
        frame=Frame(
            title=words("nav.health"),
            description=words("health.description"),
            sections=sections(
                ("findings", words("health.findings"), True),
                ("accepted", words("health.accepted"), accepted),
                ("coverage", words("health.coverage"), covered),
                ("simplicity", words("health.simplicity"), simple),
            ),
        ),
        summary=_summary(briefing),
        totals=_totals(briefing),
        files=tuple(_told(briefing, entities.get(file), file, found) for file, found in files[:MOST]),
        accepted=accepted,
        coverage=covered,
        figure=_figure(briefing, mapped),
        holes=_holes(briefing, mapped, {each.id for each in shown}),
        simplicity=simple,
        rest={
            "findings": rest(briefing, "findings", len(files)),
            "accepted": rest(briefing, "findings", len(briefing.waived)),
            "coverage": rest(briefing, "covered", len(live)),
        },
    )


def _figure(briefing: Briefing, mapped: CoverageMap) -> str:
    words = briefing.words
    told = {
        lane: f"{words.number(share.covered)}/{words.number(share.cells)}" for lane, share in mapped.by_lane.items()
    }
    lanes = words.list(f"{words(f'health.lane.{lane}')} {share}" for lane, share in told.items())
    return words("health.figure", percent=words.number(mapped.figure), lanes=lanes)


def _holes(briefing: Briefing, mapped: CoverageMap, shown: Set[str]) -> tuple[Hole, ...]:
    words = briefing.words
    found: dict[tuple[str, Lane], list[str]] = {}
    for cell in (each for each in mapped.holes if each.persona in shown):
        found.setdefault((cell.persona, cell.lane), []).append(_place_of(briefing, cell))
    return tuple(
        Hole(link, words(f"health.hole.{lane}"), ", ".join(places))
        for (id_, lane), places in found.items()
        if (link := persona_link(briefing.catalog, id_)) is not None
    )


def _place_of(briefing: Briefing, cell: Cell) -> str:
    stage = briefing.catalog.stage(cell.at) if cell.lane != "question" else None
    if stage is None:
        return briefing.words(f"ten.{cell.at}.short")
    return f"{stage[1].name} ({stage[0].title})"


def _summary(briefing: Briefing) -> str:
    words = briefing.words
    counts = {severity: sum(each.severity == severity for each in briefing.findings) for severity in SEVERITIES}
    told = words.list(words(f"health.{severity}s", count) for severity, count in counts.items() if count)
    return words("health.found", what=told) if told else words("health.nothing")


def _totals(briefing: Briefing) -> tuple[tuple[str, str], ...]:
    words, counted = briefing.words, totals(briefing.catalog)
    return (
        (words("nav.personas"), words.number(counted.personas)),
        (words("nav.committees"), words.number(counted.committees)),
        (words("health.journeys"), words.number(counted.journeys)),
        (words("nav.role_plays"), words.number(counted.role_plays)),
        (words("nav.evidence"), words.number(counted.evidence)),
    )


def _files(briefing: Briefing) -> list[tuple[str, tuple[Diagnostic, ...]]]:
    """Return the files with findings, those with errors first."""
    by_file = groupby(sorted(briefing.findings, key=lambda each: each.file), key=lambda each: each.file)
    groups = [(file, tuple(found)) for file, found in by_file]
    return sorted(groups, key=lambda each: (_worst(each[1]), each[0]))


def _told(briefing: Briefing, entity: Definition | None, file: str, found: tuple[Diagnostic, ...]) -> FileFindings:
    shown = sorted(found, key=lambda each: (SEVERITIES.index(each.severity), each.span))
    return FileFindings(
        anchor="file-" + file.removesuffix(".yaml").replace("/", "-").replace(".", "-"),
        file=file,
        link=_page_of(entity),
        findings=tuple(_found(briefing, each) for each in shown if each.severity != "note"),
        notes=tuple(_found(briefing, each) for each in shown if each.severity == "note"),
    )


def _worst(found: tuple[Diagnostic, ...]) -> int:
    return min(SEVERITIES.index(each.severity) for each in found)


def _page_of(entity: Definition | None) -> Link | None:
    page = PAGES.get(entity.entity) if entity else None
    if entity is None or page is None:
        return None
    return Link(entity.title, page, entity.id)


def _found(briefing: Briefing, finding: Diagnostic) -> Found:
    words = briefing.words
    # A message may quote the file, and a role play's file holds what sellers must not know.
    scene = finding.file.startswith(f"{ROLE_PLAY.folder}/")
    return Found(
        finding.severity,
        words.choice("severity", finding.severity),
        words("health.in_a_scene") if scene else finding.message,
        "" if scene else finding.suggestion,
        words("health.line", line=finding.span.line),
        finding.code,
        "" if scene else _foreign(briefing),
    )


def _accepted(briefing: Briefing, finding: Diagnostic, entities: Mapping[str, Definition]) -> Accepted:
    entity = entities.get(finding.file)
    reasons = (
        (each.reason for each in entity.ignore if each.check == finding.code) if isinstance(entity, Laddered) else ()
    )
    return Accepted(finding.file, finding.message, finding.code, next(iter(reasons), ""), _foreign(briefing))


def _foreign(briefing: Briefing) -> str:
    return "" if briefing.words.language.split("-")[0] == _SPOKEN_BY_CHECKS else _SPOKEN_BY_CHECKS


def _covered(briefing: Briefing, persona: Persona) -> Covered:
    words, catalog = briefing.words, briefing.catalog
    measured = coverage(catalog, persona, briefing.today)
    with_content = sum(bool(stop.assets) for stop in persona.stops)
    return Covered(
        link=who(briefing, persona).link,
        status=status_mark(briefing, persona.status),
        interviews=words.number(measured.interviews),
        claims=words("story.trust.claims_of", with_evidence=words.number(measured.claims_with_evidence),
                     claims=words.number(measured.claims)),
        stops=words.number(len(persona.stops)),
        content=words.number(with_content),
        played=words.number(len(readiness(catalog, persona).stages)),
    )  # fmt: skip
