"""A summary as one HTML page that needs nothing else: no script, no picture, no other address."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from personary.catalog.catalog import Key
from personary.changes.change import Change
from personary.changes.formats.facts import Fact, Told, agreed, entity_name, headline, told_once, touched, what
from personary.changes.summary import CLASS_NAMES, AddressOf, Summary
from personary.diagnostics.reporters import safe

_STYLE = """
:root { color-scheme: light dark; --ink-2: light-dark(#535c5e, #a3adb6); --edge: light-dark(#7b8587, #808a94);
  --accent: light-dark(#0b5c63, #74cad0); --care: light-dark(#9c3116, #f5a189); --rule: light-dark(#ddd, #444a52); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  background: light-dark(#fff, #1e2129); color: light-dark(#1d2324, #e4e7ea); overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; line-height: 1.3; } h2 { font-size: 1.1rem; margin: 2rem 0 .3rem; padding-top: 1rem;
  border-top: 1px solid var(--rule); } h3 { font-size: .95rem; margin: 1.2rem 0 .2rem; font-weight: 600; }
.small { color: var(--ink-2); font-size: .9rem; } .breaking, .error { color: var(--care); }
del, ins { display: block; text-decoration: none; padding-left: .6rem; margin: .3rem 0; }
del { border-left: 3px dotted var(--edge); color: var(--ink-2); } ins { border-left: 3px solid var(--accent); }
p del, p ins { display: inline; border: 0; padding: 0; margin: 0; } p del { text-decoration: line-through; }
p ins { text-decoration: underline; font-weight: 600; }
""".strip()


def html(summary: Summary, address_of: AddressOf) -> str:
    """Tell a summary as a page."""
    title = escape(summary.verdict)
    body = [
        f"<h1>{title}</h1>",
        *(line for entity in summary.proposal.entities for line in _definition(summary, entity, address_of)),
        *_list("New findings elsewhere", map(_finding, told_once(summary.other_findings))),
        *(f'<p class="small">{_said(note)}</p>' for note in _closing(summary)),
    ]
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'\">"
    )
    page = [
        "<!doctype html>",
        '<html lang="en">',
        f"<head>{head}",
        f"<title>{title}</title>",
        f"<style>{_STYLE}</style>",
    ]
    return "\n".join((*page, "</head>", "<body>", "<main>", *body, "</main>", "</body>", "</html>")) + "\n"


def _definition(summary: Summary, entity: Key, address_of: AddressOf) -> Iterator[str]:
    title = summary.proposal.title(entity)
    yield f'<section><h2>{_said(title)} <span class="small">{_said(entity_name(entity))}</span></h2>'
    for change in summary.proposal.of(entity):
        yield from _change(summary.told(change), what(summary, change))
    facts = (*touched(summary, entity, address_of), *agreed(summary, entity))
    yield from _list("Touches and agreement", map(_fact, facts))
    yield from _list("Ask", map(_said, summary.asked(entity)))
    yield from _list("New findings", map(_finding, told_once(summary.findings(entity))))
    yield "</section>"


def _change(change: Change, more: str) -> Iterator[str]:
    class_ = f'<span class="{change.class_}">{CLASS_NAMES[change.class_].capitalize()}</span>'
    yield f"<h3>{class_}: {_said(headline(change))} {_said(more)}</h3>"
    if change.class_ == "format_only" and change.kind != "moved":
        return
    if change.words:
        yield f"<p>{' '.join(_piece(piece.state, piece.text) for piece in change.words)}</p>"
    elif change.kind == "moved":
        yield f"<p>{_said(change.after or '')}</p>"
    else:
        yield from (
            f"<{tag}>{_said(said)}</{tag}>" for tag, said in (("del", change.before), ("ins", change.after)) if said
        )


def _piece(state: str, said: str) -> str:
    tag = {"gone": "del", "new": "ins"}.get(state)
    return f"<{tag}>{_said(said)}</{tag}>" if tag else _said(said)


def _list(heading: str, items: Iterator[str]) -> Iterator[str]:
    told = list(items)
    if told:
        yield f"<h3>{heading}</h3><ul>{''.join(f'<li>{item}</li>' for item in told)}</ul>"


def _fact(fact: Fact) -> str:
    more = f" ({_said(fact.words)})" if fact.words else ""
    return f"{fact.label}: {_said(', '.join(fact.ids))}{more}"


def _finding(each: Told) -> str:
    finding = each.finding
    said = _said(f"{finding.code}: {finding.message} ({finding.file}, {each.where})")
    return f'<span class="{finding.severity}">{finding.severity}</span> {said}'


def _closing(summary: Summary) -> Iterator[str]:
    yield from summary.notes
    if summary.standing:
        yield f"{summary.standing} {'finding' if summary.standing == 1 else 'findings'} stood before."


def _said(text: str) -> str:
    return escape(" ".join(safe(line) for line in text.splitlines()))
