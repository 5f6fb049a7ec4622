"""Says in an author's words why a file could not be read on, and how the line should be written.

The parser's own words only choose the explanation; they are never shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from personary.source.misplaced_lines import (
    KEYED_LINE,
    OTHER_BULLET,
    TIGHT_DASH,
    bullet,
    no_colon,
    too_far_in,
    wrong_indent,
)
from personary.source.mistakes import Mistake, Trouble
from personary.source.places import Lines, Stretch
from personary.source.plain_traps import line_in_quotes, looks_cut, quoted

_BEFORE_VALUE = re.compile(r"[ \t]*(?:-[ \t]+)*(?:[a-z_][\w-]*:[ \t]+)?")
_OUR_KEY_INSIDE = re.compile(r"[ \t]*(?:[a-z_][\w-]*:[ \t]+)?")
_KEY_ALONE = re.compile(r"[ \t]*(?:-[ \t]+)*[\w-]+[ \t]*")
_OPENED = re.compile(r"(?:^|[\s\[{,])[\[{]")
_COMMENT = re.compile(r"[ \t]#")


_Explanation: TypeAlias = Callable[[Lines, Trouble], Mistake]


def explain_trouble(lines: Lines, trouble: Trouble) -> Mistake:
    """The mistake behind the trouble, as well as it can be told."""
    words = f"{trouble.context} {trouble.problem}"
    for part, explain in _EXPLANATIONS:
        if part in words:
            return explain(lines, trouble)
    return _anything(lines, trouble)


def sentence_around(lines: Lines, position: int) -> Stretch:
    """The sentence around a position on its line: what stands after the key or dash, or between two commas."""
    line = lines.line_at(position)
    before = lines.text[line.start : position]
    if _inside_brackets(before):
        begin = line.start + max(before.rfind(sign) for sign in "[{,") + 1
        key = _OUR_KEY_INSIDE.match(lines.text, begin, position)
        ends = [end for sign in ",]}" if (end := lines.text.find(sign, position, line.end)) >= 0]
        end = min(ends, default=line.end)
    else:
        key = _BEFORE_VALUE.match(lines.text, line.start, position)
        begin = line.start
        end = _without_comment(lines, position, line.end)
    start = key.end() if key else begin
    return Stretch(start, max(start, start + len(lines.text[start:end].rstrip())))


def _inside_brackets(before: str) -> bool:
    opened = before.count("[") + before.count("{")
    return opened > before.count("]") + before.count("}") and _OPENED.search(before) is not None


def _without_comment(lines: Lines, start: int, end: int) -> int:
    comment = _COMMENT.search(lines.text, start, end)
    if comment is None or looks_cut(lines.text[start : comment.start()].strip(), lines.text[comment.end() : end]):
        return end
    return comment.start()


def _in_quotes(lines: Lines, stretch: Stretch, message: str) -> Mistake:
    return Mistake(stretch, message, f"Write the line in quotes: {line_in_quotes(lines, stretch)}")


def _sign(lines: Lines, position: int) -> Mistake:
    """A sentence that begins with a sign of its own meaning."""
    sign = lines.text[position : position + 1]
    line = lines.line_at(position)
    if position == line.start + lines.indent(line) and OTHER_BULLET.match(lines.words(line).lstrip()):
        return bullet(lines, line)
    sentence = sentence_around(lines, position)
    if sign == "%" and lines.line_at(position).start == position:
        sentence = Stretch(position, lines.line_at(position).end)
    if not sign.strip():
        return _anything(lines, Trouble("", position, "", position, sentence))
    return _in_quotes(lines, sentence, f"A sentence may not begin with {sign} unless it is in quotes.")


def _sign_here(lines: Lines, trouble: Trouble) -> Mistake:
    return _tab(lines, trouble) if lines.text[trouble.at : trouble.at + 1] == "\t" else _sign(lines, trouble.at)


def _sign_before(lines: Lines, trouble: Trouble) -> Mistake:
    return _sign(lines, trouble.since)


def _tab(lines: Lines, trouble: Trouble) -> Mistake:
    line = lines.line_at(trouble.at)
    stretch = Stretch(trouble.at, trouble.at + 1)
    mended = " ".join(lines.words(line).expandtabs(2).split())
    message = "A tab stands where only spaces may make room at the beginning of a line."
    return Mistake(stretch, message, f"Replace the tab by spaces, two for each step inwards, and then write: {mended}")


def _open_quote(lines: Lines, trouble: Trouble) -> Mistake:
    return _never_closed(lines, trouble.since)


def _never_closed(lines: Lines, position: int) -> Mistake:
    sign = lines.text[position : position + 1]
    line = lines.line_at(position)
    sentence = Stretch(position, line.end)
    inside = lines.words(sentence)[1:].strip()
    before = lines.text[line.start : position].lstrip()
    message = f"The quote that is opened here with {sign} is never closed."
    return Mistake(sentence, message, f"Close it at the end of the sentence: {before}{quoted(inside)}")


def _backslash(lines: Lines, trouble: Trouble) -> Mistake:
    line = lines.line_at(trouble.since)
    inside = lines.text[trouble.since + 1 : line.end].rstrip('"')
    before = lines.text[line.start : trouble.since].lstrip()
    message = "A backslash in double quotes begins a special sign, and this one is not known."
    mended = f"{before}'{inside.replace(chr(39), chr(39) * 2)}'"
    return Mistake(Stretch(trouble.at, trouble.at + 1), message, f"Use single quotes instead: {mended}")


def _colon(lines: Lines, trouble: Trouble) -> Mistake:
    line = lines.line_at(trouble.at)
    above = lines.line_above(line.start)
    begins = lines.text[line.start : trouble.at]
    if _KEY_ALONE.fullmatch(begins) and above is not None:
        if lines.indent(above) == lines.indent(line) and not KEYED_LINE.match(lines.words(above)):
            return no_colon(lines, above)
        return too_far_in(lines, line, above)
    sentence = sentence_around(lines, trouble.at)
    if above is not None and sentence.start == line.start + lines.indent(line) and not KEYED_LINE.match(begins):
        sentence = Stretch(_sentence_start(lines, line), sentence.end)
    message = "A colon and a space inside a sentence would make the words before it a key."
    return _in_quotes(lines, sentence, message)


def _sentence_start(lines: Lines, line: Stretch) -> int:
    """Where the unquoted sentence begins that runs on into a line."""
    while not KEYED_LINE.match(lines.words(line)):
        above = lines.line_above(line.start)
        if above is None or lines.indent(above) > lines.indent(line):
            break
        line = above
    key = _BEFORE_VALUE.match(lines.text, line.start, line.end)
    return key.end() if key else line.start


def _key_without_colon(lines: Lines, trouble: Trouble) -> Mistake:
    return no_colon(lines, lines.line_at(trouble.since))


def _list_beside_key(lines: Lines, trouble: Trouble) -> Mistake:
    message = "A list may not begin on the line of its key."
    sentence = sentence_around(lines, trouble.at)
    advice = "Put each entry on a line of its own below the key; if it is a sentence, write the line in quotes:"
    return Mistake(sentence, message, f"{advice} {line_in_quotes(lines, sentence)}")


def _bracket(lines: Lines, trouble: Trouble) -> Mistake:
    line = lines.line_at(trouble.since)
    sign = lines.text[trouble.since : trouble.since + 1]
    same_line = trouble.at <= line.end and trouble.at < len(lines.text)
    found = lines.text[trouble.at : trouble.at + 1]
    if same_line and found == ":":
        message = "A colon and a space inside a sentence would make the words before it a key."
        return _in_quotes(lines, sentence_around(lines, trouble.at), message)
    if same_line and found not in ("", "]", "}"):
        return _in_quotes(lines, _quoted_entry(lines, trouble.at), "This text goes on after its closing quote.")
    closing = {"[": "]", "{": "}"}.get(sign, "]")
    stretch = Stretch(trouble.since, max(line.end, trouble.since + 1))
    comment = _COMMENT.search(lines.text, trouble.since, line.end)
    if comment and closing in lines.text[comment.end() : line.end]:
        message = "The # after a space begins a comment, and hides the closing bracket."
        return _in_quotes(lines, sentence_around(lines, comment.start()), message)
    mended = lines.text[line.start : line.end].lstrip().rstrip("]}, ")
    message = f"The bracket that is opened here with {sign} is not closed with {closing}."
    return Mistake(stretch, message, f"Close it at the end of its list: {mended}{closing}")


def _quoted_entry(lines: Lines, position: int) -> Stretch:
    return sentence_around(lines, max(position - 1, 0))


def _nothing_here(lines: Lines, trouble: Trouble) -> Mistake:
    sign = lines.text[trouble.at : trouble.at + 1]
    if "flow" in trouble.context:
        stretch = Stretch(trouble.at, trouble.at + 1)
        return Mistake(stretch, "An entry is missing between two commas or brackets.", "Remove one comma, or fill it.")
    return _sign(lines, trouble.at) if sign.strip() and sign != "." else _anything(lines, trouble)


def _out_of_line(lines: Lines, trouble: Trouble) -> Mistake:
    """Something stands where a key or an entry should begin."""
    if lines.text[trouble.at : trouble.at + 1] == ":":
        message = "The key is missing before this colon."
        return Mistake(Stretch(trouble.at, trouble.at + 1), message, "Write a key before it, or delete the colon.")
    swallowed = _swallowing_quote(lines, trouble)
    if swallowed is not None:
        return _never_closed(lines, swallowed)
    line = lines.line_at(trouble.at)
    value = _BEFORE_VALUE.match(lines.text, line.start, trouble.at)
    start = value.end() if value else line.start
    if start < trouble.at and lines.text[start] in "\"'[{*&!":
        return _after_closing(lines, Stretch(start, line.end))
    words = lines.words(line).lstrip()
    if TIGHT_DASH.match(words) or OTHER_BULLET.match(words):
        return no_colon(lines, line)
    above = lines.line_above(line.start)
    if above is None:
        return _anything(lines, trouble)
    cut = _COMMENT.search(lines.text, above.start, above.end)
    if cut and not KEYED_LINE.match(lines.words(line)) and lines.indent(line) > lines.indent(above):
        start = _sentence_start(lines, above)
        message = "The # on the line above begins a comment, and cuts the sentence that goes on here."
        return _in_quotes(lines, Stretch(start, line.end), message)
    return wrong_indent(lines, line, above)


def _after_closing(lines: Lines, value: Stretch) -> Mistake:
    words = lines.words(value)
    sign = words[0]
    if sign in "*&!":
        return _sign(lines, value.start)
    if sign in "[{":
        return _in_quotes(lines, value, "This text goes on after its closing bracket.")
    message = f"This text goes on after the quote that closes it ({sign})."
    inside = words[1:-1] if len(words) > 1 and words.endswith(sign) else words
    before = lines.text[lines.line_at(value.start).start : value.start].lstrip()
    return Mistake(value, message, f"Put all of it in quotes: {before}{quoted(inside)}")


def _swallowing_quote(lines: Lines, trouble: Trouble) -> int | None:
    """The start of a quoted text that ran on over lines with keys, because its closing quote is missing."""
    words = lines.words(trouble.last)
    if words[:1] not in ('"', "'") or trouble.last.end > trouble.at:
        return None
    later = words.splitlines()[1:]
    return trouble.last.start if any(KEYED_LINE.match(line) for line in later) else None


def _after_dots(lines: Lines, trouble: Trouble) -> Mistake:
    line = lines.line_at(trouble.at)
    message = "A line of three dots ends the file, and something follows it."
    return Mistake(Stretch(trouble.at, line.end), message, "Delete the dots, or indent the sentence they belong to.")


def _anything(lines: Lines, trouble: Trouble) -> Mistake:
    line = lines.line_at(trouble.at)
    stretch = Stretch(line.start + lines.indent(line), max(line.end, line.start + lines.indent(line)))
    advice = "Write a key, a colon, a space and the value, and put the value in quotes if it holds special signs."
    return Mistake(stretch, "From this line on the file cannot be read.", advice)


_EXPLANATIONS: tuple[tuple[str, _Explanation], ...] = (
    ("tab character", _tab),
    ("cannot start any token", _sign_here),
    ("scanning a directive", _sign_before),
    ("incompatible YAML document", _sign_here),
    ("scanning an alias", _sign_before),
    ("scanning an anchor", _sign_before),
    ("scanning a tag", _sign_before),
    ("undefined tag handle", _sign_before),
    ("scanning a block scalar", _sign_before),
    ("scanning a quoted scalar", _open_quote),
    ("parsing a quoted scalar", _backslash),
    ("mapping values are not allowed", _colon),
    ("could not find expected ':'", _key_without_colon),
    ("block sequence entries are not allowed", _list_beside_key),
    ("mapping keys are not allowed", _sign_here),
    ("did not find expected node content", _nothing_here),
    ("parsing a flow", _bracket),
    ("did not find expected key", _out_of_line),
    ("did not find expected '-' indicator", _out_of_line),
    ("<document start>", _after_dots),
)
"""Words of the parser, and the explanation they call for; the first that fits is taken."""
