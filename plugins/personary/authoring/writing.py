"""Writing YAML as a person would: one sentence a line, and quotes only where they are needed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

Value = str | Sequence["Value"] | Mapping[str, "Value"]

_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_/-]*", re.ASCII)
_PLAIN_START = re.compile(r"[^\W_]", re.UNICODE)
_NOT_TEXT = re.compile(
    r"(?i:true|false|null|yes|no|on|off|y|n)|[-+]?[0-9][0-9_.:eExXoa-fA-F+-]*|[-+]?\.(inf|nan)|~", re.ASCII
)
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")


def scalar(text: str) -> str:
    """Write a text so that every reader of YAML takes it as exactly this text."""
    return text if _is_plain(text) else json.dumps(text, ensure_ascii=bool(_UNPRINTABLE.search(text)))


def lines(key: str, value: Value, indent: str = "") -> Iterator[str]:
    """Yield a key and its value in block style."""
    if isinstance(value, str):
        yield f"{indent}{key}: {value if _is_typed(key, value) else scalar(value)}"
    elif isinstance(value, Mapping):
        yield f"{indent}{key}:"
        for inner, entry in value.items():
            yield from lines(inner, entry, f"{indent}  ")
    elif all(isinstance(entry, str) and _WORD.fullmatch(entry) for entry in value):
        yield f"{indent}{key}: [{', '.join(scalar(str(entry)) for entry in value)}]"
    else:
        yield f"{indent}{key}:"
        for entry in value:
            yield from _entry(entry, f"{indent}  ")


def _entry(entry: Value, indent: str) -> Iterator[str]:
    if isinstance(entry, str):
        yield f"{indent}- {scalar(entry)}"
    elif isinstance(entry, Mapping):
        inner = [line for key, value in entry.items() for line in lines(key, value, f"{indent}  ")]
        yield f"{indent}- {inner[0].strip()}"
        yield from inner[1:]


_TYPED = {"date": re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII), "size": re.compile(r"\d+", re.ASCII),
          "screener_matched": re.compile("true|false"), "sales_ready": re.compile("true|false")}  # fmt: skip


def _is_typed(key: str, value: str) -> bool:
    """Say whether a value is a date, a number or a flag, and so stands without quotes."""
    form = _TYPED.get(key)
    return form is not None and form.fullmatch(value) is not None


def _is_plain(text: str) -> bool:
    return (
        bool(text)
        and _PLAIN_START.match(text) is not None
        and text == text.strip()
        and not _NOT_TEXT.fullmatch(text)
        and not _UNPRINTABLE.search(text)
        and not any(sign in text for sign in (": ", " #", '"', "\\"))
        and not text.endswith(":")
    )
