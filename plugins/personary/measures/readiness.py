"""Whether a persona has proved itself in role plays (S3-23, S3-24)."""

from __future__ import annotations

from personary.catalog.catalog import Catalog
from personary.frozen import frozen
from personary.model.persona import Persona
from personary.model.role_play import Debrief, RolePlay


@frozen
class Readiness:
    """What role plays have shown about a persona."""

    scenes: tuple[RolePlay, ...]
    played: tuple[Debrief, ...]
    """The debriefs of all scenes, the latest first."""
    stages: tuple[str, ...]
    """The stages at which a scene was played, as the scenes name them."""

    @property
    def is_aligned(self) -> bool:
        """Whether all three named the same value at least once."""
        return any(debrief.aligned == "fully" for debrief in self.played)


def readiness(catalog: Catalog, persona: Persona) -> Readiness:
    """Gather the role plays in which a persona buys."""
    scenes = catalog.scenes(persona)
    played = sorted((debrief for scene in scenes for debrief in scene.debriefs), key=lambda each: each.date)
    stages = (_stage(catalog, scene) for scene in scenes if scene.debriefs)
    return Readiness(scenes, tuple(reversed(played)), tuple(dict.fromkeys(stages)))


def _stage(catalog: Catalog, scene: RolePlay) -> str:
    """Return journey and stage, so that one stage written in two ways is one."""
    committee = catalog.committee(scene.committee) if scene.committee else None
    found = catalog.stage(scene.stage, committee.journey if committee else None)
    return f"{found[0].id}/{found[1].id}" if found else scene.stage
