"""Finds the plugin's block in mkdocs.yml, so that settings are read with their places and nothing else is judged."""

from __future__ import annotations

import re

_PLUGINS = re.compile(r"plugins\s*:\s*(#.*)?$")
_OURS = re.compile(
    r"(?P<before>\s*(?:-\s+)?)(?P<name>personary|\"personary\"|'personary')\s*(?P<colon>:?)(?P<rest>.*)$"
)


def settings_block(content: bytes) -> bytes | None:
    """Return mkdocs.yml with all but the settings blanked out, so that lines and columns stay; None without a plugin.

    The result is empty but for line breaks when the plugin is named without settings.
    """
    lines = content.decode("utf-8", errors="replace").splitlines()
    start = next((number for number, line in enumerate(lines) if _PLUGINS.match(line)), None)
    if start is None:
        return None
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if line and not line[0].isspace() and not line.startswith(("-", "#")):
            return None
        found = _OURS.match(line)
        if found:
            return _block(lines, number, found)
    return None


def _block(lines: list[str], number: int, found: re.Match[str]) -> bytes:
    kept = [""] * number
    rest = found["rest"]
    comment_only = not rest.strip() or rest.strip().startswith("#")
    kept.append("" if comment_only else " " * found.start("rest") + rest)
    margin = len(found["before"])
    for line in lines[number + 1 :]:
        inner = line.lstrip()
        if inner.startswith("#"):
            kept.append("")
        elif inner and len(line) - len(inner) <= margin:
            break
        else:
            kept.append(line)
    return "\n".join(kept).encode()
