"""How one text is written: in the quotes it has, unless another reader would take it for something else."""

from __future__ import annotations

import json
import re

from personary.authoring.writing import scalar
from personary.edits.known import Known
from personary.edits.layout import Layout
from personary.model.types import Plain
from personary.source.source_file import At

_OTHERS_MISREAD = re.compile(
    r"""(?ix: true|false|null|yes|no|on|off|y|n|~|=|<<
    | [-+]?0b[01_]+ | [-+]?0o?[0-7_]+ | [-+]?0x[0-9a-f_]+ | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])*
    | [-+]?(?:[0-9][0-9_]*)?\.?[0-9_]*(?:e[-+]?[0-9]+)? | [-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*
    | [-+]?\.inf | \.nan
    | \d{4}-\d\d?-\d\d?(?:(?:t|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:z|[-+]\d\d?(?::\d\d)?))?)? )""",
    re.ASCII,
)
"""What some reader of YAML takes for a number, a date, a flag or nothing (YAML 1.1 and 1.2)."""

_FLOW_SIGNS = frozenset("[]{},")


def is_misread(text: str) -> bool:
    """Whether other programs would read an unquoted text as a number, a date, a flag or nothing."""
    return _OTHERS_MISREAD.fullmatch(text) is not None


def on_one_line(layout: Layout, at: At, *, in_brackets: bool) -> str:
    """Return a text on one line: as it is written where that is one line, else in the quotes it has."""
    part = layout.parts[at]
    written = layout.words(*part.value_stretch)
    if "\n" not in written or not isinstance(part.value, str):
        return written
    value = str(part.value)
    if written[0] == "'" and "\n" not in value:
        return "'" + value.replace("'", "''") + "'"
    if written[0] not in "\"'|>" and not (in_brackets and _FLOW_SIGNS.intersection(value)):
        return scalar(value)
    return json.dumps(value, ensure_ascii=False)


def as_it_should_be(layout: Layout, at: At, known: Known, *, in_brackets: bool) -> str:
    """Return a text as it should be written: a sentence on one line, in quotes where others would misread it."""
    part = layout.parts[at]
    written = layout.words(*part.value_stretch)
    if not isinstance(part.value, str) or not known.is_text:
        return written
    if isinstance(part.value, Plain) and is_misread(part.value):
        return f'"{part.value}"'
    if "\n" in written and known.is_sentence and not layout.is_block_text(at) and "\n" not in part.value:
        return on_one_line(layout, at, in_brackets=in_brackets)
    return written
