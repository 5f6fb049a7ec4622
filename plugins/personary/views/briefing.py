"""The briefing: all that a page may be made from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from personary.catalog.catalog import Catalog
from personary.changes.history import History, no_history
from personary.diagnostics.diagnostic import Diagnostic
from personary.model.settings import Settings
from personary.words import Words


@dataclass(frozen=True)
class Briefing:
    """A catalog in one audience's sight with what is known about it.

    `findings` and `waived` judge the full catalogue. `portraits` gives, for personas whose picture is usable, its
    address below the site's root. `built_from` names the state of the files. `history` is asked only by
    pages that tell it.
    """

    site_name: str
    catalog: Catalog
    today: dt.date
    words: Words
    findings: tuple[Diagnostic, ...] = ()
    waived: tuple[Diagnostic, ...] = ()
    portraits: Mapping[str, str] = field(default_factory=dict)
    built_from: str = ""
    history: Callable[[], History] = field(default=no_history, compare=False)

    @property
    def settings(self) -> Settings:
        """The settings of the project."""
        return self.catalog.settings

    @property
    def internal(self) -> bool:
        """Whether this is for our own people: only they see health, changes and edit links."""
        return self.settings.audience == "internal"
