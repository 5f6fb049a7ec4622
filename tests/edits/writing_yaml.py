"""Writes data as YAML in any way that is legal, with comments, so that what reads it must read the same."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable

SAYINGS = [
    "yes", "No", "on", "12:30", "0123", "1e3", "2026-06-18", "38,000 euros", "~", "null", "true", "a # b", "# a",
    "Plan #2 for lines", "Marketing: sends it", "- a", "? a", ": a", "a:", "&a b", "*a", "!a", "%a", "@a", "`a`",
    "{a}", "[a, b]", "a, b", "it's", 'say "no"', "back\\slash", "", " ends in a space ", "a  b", "日本語, と", "🙂 ok",
    "A sentence that is rather long, and then goes on for a while: it does not want to end before the page does",
    "One.\nTwo.", "One.\n\nTwo.\n", "One.\n\n  further in\nTwo.", "\nstarts with a break", "ends\n\n",
    "x\n# no comment\n",
    "| a", "> a", "'", '"', "a]", "}b", "...", "---", "--- a", "<<", "=",
]  # fmt: skip
_PLAIN = re.compile(r"(?![-?:,\[\]{}#&*!|>'\"%@`\s])(?:(?!: |:$| #)[^\n\t])*(?<![\s:])", re.DOTALL)
REMARK = re.compile(r"# remark \d+: \[not, \{read\}\] '")
_EMPTY = {"", "~", "null", "Null", "NULL"}


class Writer:
    """Writes one document; every choice comes from one seed."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.remarks = 0
        self.step = chance.choice([1, 2, 2, 3, 4])
        self.dense = chance.random() < 0.3

    def document(self, data: dict) -> str:
        lines = ["---"] if self.chance.random() < 0.05 else []
        lines += self.group(data, 0) if self.chance.random() < 0.97 else [self.flow(data, 0)]
        text = "\n".join(lines)
        if self.chance.random() < 0.1:
            text += "\n" + self.own_comment(0)
        if self.chance.random() < 0.9:
            text += "\n" * self.chance.choice([1, 1, 1, 2])
        return text

    def group(self, data: dict, column: int) -> list[str]:
        lines: list[str] = []
        keys = list(data)
        if self.chance.random() < 0.6:
            self.chance.shuffle(keys)
        for key in keys:
            if lines:
                lines += self.between(column)
            lines += self.pair(key, data[key], column)
        return lines

    def pair(self, key: str, value: object, column: int) -> list[str]:
        pad = " " * column
        told = self.key(key)
        deeper = column + self.step
        if isinstance(value, dict) and value and self.chance.random() < 0.7:
            return [f"{pad}{told}:{self.beside()}", *self.above(deeper), *self.group(value, deeper)]
        if isinstance(value, list) and value and self.chance.random() < 0.7:
            at = column if self.chance.random() < 0.3 else deeper
            return [f"{pad}{told}:{self.beside()}", *self.above(at), *self.entries(value, at)]
        if isinstance(value, (dict, list)):
            where = f"\n{' ' * deeper}" if self.chance.random() < 0.1 else " "
            return f"{pad}{told}:{where}{self.flow(value, deeper)}{self.beside()}".split("\n")
        first, *rest = self.text(value, column, deeper)
        if first[:1] not in ("|", ">") and self.chance.random() < 0.03 and first:
            return [f"{pad}{told}:", f"{' ' * deeper}{first}", *rest]
        return [f"{pad}{told}:{' ' * self.chance.choice([1, 1, 2]) if first else ''}{first}", *rest]

    def entries(self, values: list, column: int) -> list[str]:
        lines: list[str] = []
        pad = " " * column
        for value in values:
            if lines:
                lines += self.between(column)
            room = self.chance.choice([1, 1, 1, 3])
            deeper = column + 1 + room
            if isinstance(value, dict) and value and self.chance.random() < 0.7:
                inner = self.group(value, deeper)
                if self.chance.random() < 0.1:
                    lines += [f"{pad}-{self.beside()}", *self.above(deeper), *inner]
                else:
                    lines += [f"{pad}-{' ' * room}{inner[0][deeper:]}", *inner[1:]]
            elif isinstance(value, (dict, list)):
                lines += f"{pad}-{' ' * room}{self.flow(value, deeper)}{self.beside()}".split("\n")
            else:
                first, *rest = self.text(value, column, column + self.step)
                lines += [f"{pad}-{' ' * room if first else ''}{first}", *rest]
        return lines

    def flow(self, value: object, column: int) -> str:
        pad = "\n" + " " * (column + 1)

        def gap() -> str:
            chance = self.chance.random()
            if chance < 0.85:
                return " "
            return f" {self.comment()}{pad}" if chance < 0.92 else pad

        if isinstance(value, dict):
            inner = self.joined([f"{self.key(key)}: {self.flow(below, column)}" for key, below in value.items()], gap)
            return "{" + inner + "}"
        if isinstance(value, list):
            return "[" + self.joined([self.flow(below, column) for below in value], gap) + "]"
        if value is None:
            return "~"
        if self.is_plain(value) and not set("[]{},") & set(value) and self.chance.random() < 0.6:
            return value
        return self.quoted(value)

    def joined(self, entries: list[str], gap: Callable[[], str]) -> str:
        if not entries:
            return ""
        roomy = self.chance.random() < 0.2
        comma = "," if self.chance.random() < 0.1 else ""
        inner = (gap() if roomy else "") + entries[0] + "".join(f",{gap()}{entry}" for entry in entries[1:])
        return inner + comma + (gap() if roomy else "")

    def text(self, value: str | None, column: int, deeper: int) -> list[str]:
        """The lines of a text; the first stands behind its key."""
        if value is None:
            return [self.chance.choice(["", "~"])]
        way = self.chance.random()
        if way < 0.12 and (block := self.block(value, column)):
            return block
        if way < 0.25 and self.is_plain(value) and self.may_fold(value):
            return self.folded(value, deeper)
        if way < 0.65 and self.is_plain(value):
            return [value + self.beside()]
        if way < 0.7 and self.may_fold(value):
            sign = self.chance.choice(["'", '"'])
            inner = value.replace("'", "''") if sign == "'" else json.dumps(value, ensure_ascii=False)[1:-1]
            if "\\" not in inner:
                first, *rest = self.folded(inner, deeper)
                return [sign + first, *rest[:-1], rest[-1] + sign] if rest else [sign + first + sign]
        return [self.quoted(value) + self.beside()]

    def block(self, value: str, column: int) -> list[str] | None:
        body = value.rstrip("\n")
        ends = len(value) - len(body)
        if not body.strip() or any(line != line.rstrip() for line in body.split("\n")) or body[0] in " \n":
            return None
        keep = {0: "-", 1: ""}.get(ends, "+")
        column += self.chance.choice([1, 2, 2, 4])
        lines = [" " * column + line if line else "" for line in body.split("\n")] + [""] * (ends - 1)
        fold = "\n" not in body and self.chance.random() < 0.5
        if fold and self.may_fold(body) and ends < 2:
            words = body.split(" ")
            cut = self.chance.randrange(1, len(words)) if len(words) > 1 else 1
            lines = [" " * column + " ".join(part) for part in (words[:cut], words[cut:]) if part]
        return [f"{'>' if fold else '|'}{keep}{self.beside()}", *lines]

    def folded(self, value: str, column: int) -> list[str]:
        words = value.split(" ")
        if len(words) < 2:
            return [value]
        cut = self.chance.randrange(1, len(words))
        return [" ".join(words[:cut]), " " * column + " ".join(words[cut:])]

    def may_fold(self, value: str) -> bool:
        return not re.search(r"\n|\s\s|^\s|\s$| #|: | [-?:] | ---", value) and value == value.strip() and bool(value)

    def is_plain(self, value: str) -> bool:
        return bool(_PLAIN.fullmatch(value)) and value not in _EMPTY and not value.startswith(("---", "...", "<<", "="))

    def quoted(self, value: str) -> str:
        if "\n" not in value and self.chance.random() < 0.5:
            return "'" + value.replace("'", "''") + "'"
        return json.dumps(value, ensure_ascii=False)

    def key(self, key: str) -> str:
        return f'"{key}"' if self.chance.random() < 0.04 else key

    def comment(self) -> str:
        self.remarks += 1
        return f"# remark {self.remarks}: [not, {{read}}] '"

    def own_comment(self, column: int) -> str:
        return " " * column + self.comment()

    def beside(self) -> str:
        chance = self.chance.random()
        return f" {self.comment()}" if chance < 0.05 else "  " if chance < 0.08 else ""

    def above(self, column: int) -> list[str]:
        return [self.own_comment(column)] if self.chance.random() < 0.05 else []

    def between(self, column: int) -> list[str]:
        lines: list[str] = []
        while (chance := self.chance.random()) < (0.1 if self.dense else 0.3):
            if chance < 0.05:
                lines.append(self.own_comment(max(column + self.chance.choice([0, 0, 0, 0, -1, 1, 2, -column]), 0)))
            elif chance < 0.07:
                lines.append(" " * self.chance.randrange(6))
            else:
                lines.append("")
        return lines
