"""The sellers' parts of a scene: as written, and where the file is silent, from stage, persona and stop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from personary.frozen import frozen
from personary.measures.scenes import Scene, Seat
from personary.model.role_play import SellerPart
from personary.views.briefing import Briefing
from personary.views.parts import TeamMark, Who, team_mark, who
from personary.views.scene_buyers import fitting_objections
from personary.views.scene_secrets import Secrets

Seller = Literal["marketer", "salesperson"]
SELLERS: tuple[Seller, ...] = ("marketer", "salesperson")
_TEAMS = {"marketer": "marketing", "salesperson": "sales"}
_KNOWN, _ASSETS, _QUESTIONS, _OBJECTIONS, _HINTS = 3, 3, 4, 4, 3


@frozen
class Expected:
    """An objection to be ready for."""

    says: str
    answer: str
    """Prose."""
    ask_back: str


@frozen
class Opposite:
    """A buyer as the sellers know them: what stands on the open pages."""

    who: Who
    doing: str


@frozen
class SellerSide:
    """What one of the two sellers brings to the scene. It holds no secret of the buyer."""

    seller: Seller
    team: TeamMark
    aim: str
    knows: tuple[str, ...]
    content: tuple[str, ...]
    questions: tuple[str, ...]
    objections: tuple[Expected, ...]
    hints: tuple[str, ...]
    """What the marketer listens for; what the salesperson leaves out."""


def opposites(briefing: Briefing, scene: Scene) -> tuple[Opposite, ...]:
    """Return the buyers as the sellers know them."""
    return tuple(
        Opposite(who(briefing, seat.persona), seat.stop.doing or "" if seat.stop else "") for seat in scene.seats
    )


def seller_side(briefing: Briefing, scene: Scene, secrets: Secrets, seller: Seller) -> SellerSide:
    """Fill the part of one seller, leaving out whatever would tell a secret."""
    part = (scene.play.marketer if seller == "marketer" else scene.play.salesperson) or SellerPart()
    team = _team(briefing, seller)
    each = len(scene.seats)
    return SellerSide(
        seller=seller,
        team=team_mark(briefing, team),
        aim=next(iter(secrets.kept(_aims(briefing, scene, part, team))), briefing.words(f"play.aim.{seller}")),
        knows=secrets.kept(part.knows or _spread(_known(briefing, seat, seller) for seat in scene.seats))[:_KNOWN],
        content=_content(briefing, scene, part),
        questions=secrets.kept(_spread(_asked(seat) for seat in scene.seats))[:_QUESTIONS],
        objections=tuple(
            Expected(objection.says, objection.answer or "", objection.ask_back or "")
            for seat in scene.seats
            for objection in fitting_objections(scene, seat.persona)[: max(1, _OBJECTIONS // each)]
            if not secrets.are_told_by(objection.says)
        ),
        hints=secrets.kept(_spread(_hinted(seat, seller) for seat in scene.seats))[:_HINTS],
    )


def _team(briefing: Briefing, seller: Seller) -> str:
    """Return the team that plays a seller; where one team does both, it sends both (S3-27)."""
    teams = briefing.settings.teams
    if _TEAMS[seller] in teams:
        return _TEAMS[seller]
    return teams[min(SELLERS.index(seller), len(teams) - 1)]


def _aims(briefing: Briefing, scene: Scene, part: SellerPart, team: str) -> Iterator[str]:
    if part.aim:
        yield part.aim
    if scene.stage and team in scene.stage.goals:
        yield scene.stage.goals[team].text
    for seat in scene.seats:
        if seat.stop and team in seat.stop.engagement:
            yield seat.stop.engagement[team]


def _known(briefing: Briefing, seat: Seat, seller: Seller) -> tuple[str, ...]:
    persona, words = seat.persona, briefing.words
    if seller == "marketer":
        claims = (*persona.priority_initiatives[:1], *persona.success_factors[:1], *persona.requests[:1])
        return tuple(claim.text for claim in claims)
    told = [claim.text for claim in (*persona.issues[:1], *persona.decision_criteria[:1])]
    duration = persona.buying_process.duration if persona.buying_process else None
    if duration is not None:
        least, most = words.number(duration.min), words.number(duration.max)
        told.append(words("play.takes", least=least, most=most, unit=words.choice("unit", duration.unit)))
    return tuple(told)


def _content(briefing: Briefing, scene: Scene, part: SellerPart) -> tuple[str, ...]:
    at_the_stop = (id_ for seat in scene.seats if seat.stop for id_ in seat.stop.assets)
    for_objections = (each.asset for seat in scene.seats for each in seat.persona.objections if each.asset)
    wanted = dict.fromkeys(part.assets or (*at_the_stop, *for_objections))
    found = [asset for id_ in wanted if (asset := briefing.catalog.asset(id_))]
    return tuple(f"{asset.title}, {asset.kind}" if asset.kind else asset.title for asset in found[:_ASSETS])


def _asked(seat: Seat) -> tuple[str, ...]:
    guide = seat.persona.conversation_guide
    backs = tuple(each.ask_back for each in seat.persona.objections if each.ask_back)
    return (guide.ask if guide else ()) or backs


def _hinted(seat: Seat, seller: Seller) -> tuple[str, ...]:
    guide = seat.persona.conversation_guide
    if guide is None:
        return ()
    return guide.listen_for if seller == "marketer" else guide.avoid


def _spread(lists: Iterator[tuple[str, ...]]) -> tuple[str, ...]:
    """Return one of each list in turn, so that every buyer is heard before anything is cut."""
    rows = tuple(lists)
    longest = max(map(len, rows), default=0)
    return tuple(dict.fromkeys(row[n] for n in range(longest) for row in rows if n < len(row)))
