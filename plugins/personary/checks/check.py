"""What a check is, and what it finds."""

from __future__ import annotations

import datetime as dt
import inspect
from collections.abc import Callable, Iterable, Iterator

from personary.catalog.catalog import Catalog
from personary.diagnostics.diagnostic import Severity
from personary.frozen import frozen
from personary.model.types import Definition
from personary.model.walk import At


@frozen
class Finding:
    """Something to say about a part of a definition; the catalog knows where that part stands.

    `message` is a whole sentence, `suggestion` the next step. `key` points at the key instead of its value.
    `severity` is set where it differs from that of the check.
    """

    entity: Definition
    message: str
    at: At = ()
    suggestion: str = ""
    key: bool = False
    severity: Severity | None = None


Judge = Callable[[Catalog, dt.date], Iterable[Finding]]


@frozen
class Check:
    """A question put to every project. `doc` is its documentation: what it finds, why, what passes and fails."""

    code: str
    severity: Severity
    practices: tuple[str, ...]
    title: str
    doc: str
    judge: Judge

    def findings(self, catalog: Catalog, today: dt.date) -> Iterator[Finding]:
        """Yield what the check finds."""
        yield from self.judge(catalog, today)


def check(code: str, *, severity: Severity, practices: str = "") -> Callable[[Judge], Check]:
    """Make a check of a function; its docstring is the documentation, and the first line of that the title."""

    def make(judge: Judge) -> Check:
        doc = inspect.getdoc(judge) or ""
        return Check(code, severity, tuple(practices.split()), doc.partition("\n")[0].rstrip("."), doc, judge)

    return make
