"""Logging a review meeting in committees/alignment.yaml: a new entry, or more in the one of the same day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from personary.authoring.writing import scalar
from personary.edits.brackets import Edit, edited
from personary.edits.documents import rewritten
from personary.edits.growing import New, entry_before, with_entry, with_key
from personary.edits.layout import Layout, read_layout
from personary.edits.scalars import is_misread
from personary.frozen import frozen
from personary.model.alignment import Alignment, Review
from personary.source.source_file import At, Data, SourceFile


@frozen
class Meeting:
    """A review: whom it went through, how many came from each team, and what was decided."""

    date: dt.date
    personas: tuple[str, ...] = ()
    committees: tuple[str, ...] = ()
    attendees: Mapping[str, int] | None = None
    decisions: tuple[str, ...] = ()


def logged_on(source: SourceFile | None, date: dt.date) -> int | None:
    """Return the position of the review of a day, None when there is none yet."""
    reviews = source.data.get("reviews") if source else None
    found = (number for number, each in enumerate(reviews if isinstance(reviews, list) else ()) if _on(each, date))
    return next(found, None)


def counted(source: SourceFile, position: int) -> Mapping[str, str]:
    """Return the heads that a review already counts, by team."""
    entry = _review(source, position)
    heads = entry.get("attendees")
    return {team: str(count) for team, count in heads.items()} if isinstance(heads, dict) else {}


def with_review(source: SourceFile | None, meeting: Meeting) -> str:
    """Return the alignment file with a meeting in it."""
    if source is None:
        return "\n".join(["reviews:", *(f"  {line}" for line in _behind_dash(_new(meeting))), ""])
    return rewritten(source, lambda layout: _logged(layout, meeting))


def _logged(layout: Layout, meeting: Meeting) -> str:
    position = logged_on(layout.source, meeting.date)
    if position is None:
        return edited(layout.text, [_added(layout, meeting)])
    for key, words in (("personas", meeting.personas), ("committees", meeting.committees),
                       ("decisions", meeting.decisions)):  # fmt: skip
        for word in words:
            layout = _with_word(layout, ("reviews", position), key, word)
    for team, count in (meeting.attendees or {}).items():
        layout = _with_heads(layout, ("reviews", position), team, count)
    return layout.text


def _added(layout: Layout, meeting: Meeting) -> Edit:
    """Add an entry where its day belongs: before the first later one, else at the end."""
    reviews = layout.source.data.get("reviews")
    if "reviews" not in layout.source.data:
        new = _new(meeting)
        return with_key(layout, (), Alignment, "reviews", New(f"[{new.in_brackets}]", tuple(_behind_dash(new))))
    if isinstance(reviews, list) and not layout.is_flow(("reviews",)):
        for number, each in enumerate(reviews):
            if isinstance(each, dict) and str(each.get("date") or "") > meeting.date.isoformat():
                return entry_before(layout, ("reviews", number), _new(meeting))
    return with_entry(layout, ("reviews",), _new(meeting))


def _with_word(layout: Layout, at: At, key: str, word: str) -> Layout:
    entry = _review(layout.source, at[-1])
    there = entry.get(key)
    if isinstance(there, list) and word in there:
        return layout
    new = New(_quoted(word) if key == "decisions" else _id(word), (_line(word) if key == "decisions" else _id(word),))
    if key in entry:
        edit = with_entry(layout, (*at, key), new)
    elif key == "decisions":
        edit = with_key(layout, at, Review, key, New(f"[{new.in_brackets}]", (f"- {new.in_lines[0]}",)))
    else:
        edit = with_key(layout, at, Review, key, New(f"[{new.in_brackets}]"))
    return read_layout(layout.source.file, edited(layout.text, [edit]))


def _with_heads(layout: Layout, at: At, team: str, count: int) -> Layout:
    entry = _review(layout.source, at[-1])
    if "attendees" not in entry:
        edit = with_key(layout, at, Review, "attendees", New(f"{{{team}: {count}}}"))
    elif team in counted(layout.source, int(at[-1])):
        return layout
    else:
        # Teams have no order of their own: a new one comes last.
        heads = entry["attendees"]
        last = next(reversed(heads)) if isinstance(heads, dict) and heads else None
        edit = _last_of(layout, (*at, "attendees"), last, f"{team}: {count}")
    return read_layout(layout.source.file, edited(layout.text, [edit]))


def _last_of(layout: Layout, at: At, last: str | None, pair: str) -> Edit:
    if last is None:
        stretch = layout.parts[at].value_stretch
        return (*stretch, f"{{{pair}}}") if stretch.end > stretch.start else (stretch.end, stretch.end, f" {{{pair}}}")
    part = layout.parts[(*at, last)]
    if layout.is_flow(at):
        return part.value_stretch.end, part.value_stretch.end, f", {pair}"
    end = layout.end_of_line(layout.end_line((*at, last)) - 1)
    return end, end, "\n" + " " * layout.column_of(part.key_stretch.start) + pair


def _new(meeting: Meeting) -> New:
    heads = "{" + ", ".join(f"{team}: {count}" for team, count in (meeting.attendees or {}).items()) + "}"
    pairs = [f"date: {meeting.date.isoformat()}"]
    for key, ids in (("personas", meeting.personas), ("committees", meeting.committees)):
        pairs += [f"{key}: [{', '.join(map(_id, ids))}]"] if ids else []
    pairs.append(f"attendees: {heads}")
    told = [*pairs, f"decisions: [{', '.join(map(_quoted, meeting.decisions))}]"] if meeting.decisions else pairs
    below = ["decisions:", *(f"  - {_line(each)}" for each in meeting.decisions)] if meeting.decisions else []
    return New("{" + ", ".join(told) + "}", (*pairs, *below))


def _behind_dash(new: New) -> Sequence[str]:
    first, *rest = new.in_lines
    return [f"- {first}", *(f"  {line}" for line in rest)]


def _review(source: SourceFile, position: str | int) -> Mapping[str, Data]:
    reviews = source.data["reviews"]
    assert isinstance(reviews, list)
    entry = reviews[int(position)]
    assert isinstance(entry, dict)
    return entry


def _on(entry: Data, date: dt.date) -> bool:
    return isinstance(entry, dict) and entry.get("date") == date.isoformat()


def _id(word: str) -> str:
    return f'"{word}"' if is_misread(word) else word


def _line(text: str) -> str:
    return scalar(text)


def _quoted(text: str) -> str:
    plain = scalar(text)
    return f'"{text}"' if plain == text and set("[]{},") & set(text) else plain
