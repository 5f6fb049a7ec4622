"""A project as every door opens it: tree and settings become a catalog, a report and a site."""

from __future__ import annotations

import datetime as dt
import gc
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from personary.catalog.catalog import Catalog
from personary.catalog.load import load
from personary.catalog.project import project
from personary.catalog.readings import Readings
from personary.catalog.shape import shape_group
from personary.checks.run import misnamed_checks, run
from personary.diagnostics.diagnostic import Diagnostic, Span
from personary.frozen import frozen
from personary.model.choices import Audience
from personary.model.kinds import KINDS
from personary.model.settings import Settings
from personary.pages.portraits import portraits
from personary.source.own_cache import own_cache
from personary.source.settings import settings_block
from personary.source.tree import SETTINGS_FILE, DiskTree, Tree
from personary.source.yaml_source import read_yaml

if TYPE_CHECKING:  # Who only checks needs no page; what makes them is imported below, where a site is asked for.
    from personary.changes.history import History
    from personary.pages.memory import PageMemory
    from personary.pages.page import Site
    from personary.views.briefing import Briefing
    from personary.words import Words


class ProjectError(Exception):
    """The environment is not usable; `hint` says what to do. Doors turn it into exit code 2."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


@frozen
class Report:
    """What there is to say about a project, in the order of files and lines, and how much was read."""

    findings: tuple[Diagnostic, ...]
    waived: tuple[Diagnostic, ...]
    counts: Mapping[str, int]

    @property
    def has_errors(self) -> bool:
        """Whether anything stops a build."""
        return any(finding.severity == "error" for finding in self.findings)


@dataclass(frozen=True)
class Project:
    """A project that has been read and judged."""

    root: Path
    tree: Tree
    settings: Settings
    today: dt.date
    audience: Audience
    catalog: Catalog
    report: Report
    site_name: str = ""
    _portraits: Mapping[str, tuple[str, bytes]] = field(default_factory=dict, repr=False, compare=False)
    _lines: dict[str, Sequence[str]] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def visible(self) -> Catalog:
        """The catalog as the audience may see it."""
        return project(self.catalog, self.audience)

    @cached_property
    def briefing(self) -> Briefing:
        """All that pages may be made from, in the sight of the audience."""
        from personary.views.briefing import Briefing  # noqa: PLC0415 - as said above
        from personary.words import words_for  # noqa: PLC0415 - as above

        words = words_for(self.settings.language)
        return Briefing(
            site_name=self.site_name,
            catalog=self.visible,
            today=self.today,
            words=words,
            findings=self.report.findings,
            waived=self.report.waived,
            portraits={id_: address for id_, (address, _) in self._portraits.items() if self.visible.persona(id_)},
            built_from=_built_from(self.tree, words, self.today) if self.audience == "internal" else "",
            history=lambda: self.history,
        )

    @cached_property
    def history(self) -> History:
        """What the latest commits changed in meaning; for our own people only."""
        from personary.changes.history import NO_HISTORY, history  # noqa: PLC0415 - as above

        if self.audience != "internal" or not isinstance(self.tree, DiskTree):
            return NO_HISTORY
        return history(self.root, self.settings, own_cache(self.root) / "changes")

    def require_somebody(self) -> None:
        """Raise where the audience may see no persona, so that a site would show nothing."""
        if self.catalog.personas and not self.visible.personas:
            raise ProjectError(
                f'No persona is for the audience "{self.audience}".',
                f'Write "audience: {self.audience}" in the persona that they may see, or name another audience.',
            )

    def site(self, before: PageMemory | None = None) -> Site:
        """Plan every page for the audience; with a memory of the build before, what is new since is told apart."""
        from personary.pages.plan import make_site  # noqa: PLC0415 - as above

        self.require_somebody()
        shown = {self._portraits[id_][0]: self._portraits[id_][1] for id_ in self.briefing.portraits}
        return make_site(self.briefing, shown, before)

    def source_lines(self, file: str) -> Sequence[str]:
        """Return the lines of a file, for showing a finding; none when it cannot be read as text."""
        if file not in self._lines:
            content = self.tree.read(file) or b""
            self._lines[file] = content.decode("utf-8", errors="replace").splitlines()
        return self._lines[file]


def open_project(
    root: Path,
    *,
    today: dt.date | None = None,
    audience: Audience | None = None,
    settings_file: str = SETTINGS_FILE,
    tree: Tree | None = None,
    readings: Readings | None = None,
) -> Project:
    """Read and judge the project at `root`. Mistakes in files are findings; only an unusable place is an error.

    Whoever opens it again and again hands over the same `readings` each time: what has not changed is not read again.
    """
    with collector_at_rest():
        return _opened(root, today, audience, settings_file, tree or DiskTree(root), readings)


def _opened(
    root: Path,
    today: dt.date | None,
    audience: Audience | None,
    settings_file: str,
    tree: Tree,
    readings: Readings | None,
) -> Project:
    settings, found = settings_of(tree, settings_file)
    if audience is not None:
        settings = settings.model_copy(update={"audience": audience})
    day = today or settings.today or _clock()
    catalog, loading = load(tree, settings, readings)
    judged, waived = run(catalog, day)
    pictures, unusable = portraits(catalog, tree, written=readings.pictures if readings is not None else None)
    findings = tuple(sorted(said_once({*found, *loading, *unusable, *judged}), key=_place))
    return Project(
        root=root,
        tree=tree,
        settings=settings,
        today=day,
        audience=settings.audience,
        catalog=catalog,
        report=Report(findings, tuple(sorted(waived, key=_place)), _counts(catalog)),
        site_name=_site_name(tree, settings_file),
        _portraits=pictures,
    )


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Let Python not look for circles among what is read, again and again: it all stays, and that took a quarter."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def parse_audience(text: str) -> Audience | None:
    """Return the audience that a text names, or None."""
    return cast(Audience, text) if text in get_args(Audience) else None


def settings_of(tree: Tree, file: str = SETTINGS_FILE) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """Read the settings of a state, with what is to be said about them."""
    content = tree.read(file)
    if content is None:
        raise ProjectError(
            f"There is no {file} here.", "Go to the folder of a project, or lay one down with: personary init DIR"
        )
    block = settings_block(content)
    if block is None:
        raise ProjectError(f'{file} does not name the plugin "personary".', 'Add "- personary" below "plugins:".')
    if not block.strip():
        return Settings(), ()
    source, found = read_yaml(file, block)
    if source is None:
        return Settings(), found
    settings, misfits = shape_group(Settings, "settings", source, Settings())
    return settings, (*found, *misfits, *misnamed_checks(settings, source))


def _site_name(tree: Tree, file: str) -> str:
    found = re.search(
        r"^site_name\s*:\s*[\"']?(.+?)[\"']?\s*(#.*)?$", (tree.read(file) or b"").decode("utf-8", "replace"), re.M
    )
    return found[1] if found else ""


def _built_from(tree: Tree, words: Words, today: dt.date) -> str:
    revision = tree.revision()
    if revision is None:
        return words("page.built_from_files", day=words.date(today))
    name = words("page.changed_since", revision=revision.id) if revision.changed else revision.id
    return words("page.built_from", revision=name, day=words.date(today))


def _clock() -> dt.date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return dt.datetime.fromtimestamp(int(epoch), tz=dt.UTC).date()
    return dt.datetime.now(tz=dt.UTC).astimezone().date()


def said_once(findings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Leave out that a value is empty where the ladder says in more words that it is missing."""
    told = tuple(findings)
    missing = {(each.file, each.span.line) for each in told if each.code == "missing-field"}
    return tuple(each for each in told if each.code != "empty-value" or (each.file, each.span.line) not in missing)


def _counts(catalog: Catalog) -> Mapping[str, int]:
    many = {"persona": catalog.personas, "committee": catalog.committees, "journey": catalog.journeys,
            "evidence": catalog.evidence, "role play": catalog.role_plays}  # fmt: skip
    return {kind.plural: len(many[kind.name]) for kind in KINDS if kind.name in many}


def _place(finding: Diagnostic) -> tuple[str, int, int, str, str, str, str, Span]:
    span = finding.span
    # What stands last decides only between two that say the same, so that their order is the same in every run.
    return (
        finding.file, span.line, span.column, finding.code, finding.message, finding.suggestion, finding.severity, span
    )  # fmt: skip
