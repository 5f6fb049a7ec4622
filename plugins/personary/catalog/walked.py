"""What a walk through one definition finds: its groups, its texts, and its sentences that may rest on evidence."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from personary.model.claim import Claim
from personary.model.persona import Objection
from personary.model.types import Definition, Group
from personary.model.walk import At, Field, groups, texts_in


@dataclass(frozen=True)
class Walked:
    """A definition and what is found on a walk through it, each worked out when it is first asked for."""

    entity: Definition
    figures: dict[Hashable, Any] = field(default_factory=dict)

    @cached_property
    def groups(self) -> tuple[tuple[At, Group], ...]:
        """Every group with the way to it."""
        return tuple(groups(self.entity))

    @cached_property
    def texts(self) -> tuple[tuple[At, str, Field], ...]:
        """Every text that is neither a reference nor a choice."""
        return tuple(texts_in(self.groups))

    @cached_property
    def wording(self) -> str:
        """All texts as one."""
        return "\n".join(text for _, text, _ in self.texts)

    @cached_property
    def cited(self) -> tuple[tuple[At, str, tuple[str, ...]], ...]:
        """Each sentence that may rest on evidence."""
        return tuple(
            (at, group.text if isinstance(group, Claim) else group.says, group.evidence)
            for at, group in self.groups
            if isinstance(group, (Claim, Objection))
        )
