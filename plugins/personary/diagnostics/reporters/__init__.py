"""How findings are printed, one file a format: for people, for programs, for code hosts."""

from __future__ import annotations

from collections.abc import Mapping

from personary.diagnostics.reporters.account import Account, Reporter, closing_lines, read_words
from personary.diagnostics.reporters.as_json import as_json
from personary.diagnostics.reporters.concise import concise
from personary.diagnostics.reporters.github import github
from personary.diagnostics.reporters.gitlab import gitlab
from personary.diagnostics.reporters.junit import junit
from personary.diagnostics.reporters.markdown import JOB_SUMMARY, in_code, markdown
from personary.diagnostics.reporters.sarif import sarif
from personary.diagnostics.reporters.terminal import display_width, safe, wrapped
from personary.diagnostics.reporters.text import excerpt, text

__all__ = [
    "FORMATS",
    "JOB_SUMMARY",
    "Account",
    "Reporter",
    "as_json",
    "closing_lines",
    "concise",
    "display_width",
    "excerpt",
    "github",
    "gitlab",
    "in_code",
    "junit",
    "markdown",
    "read_words",
    "safe",
    "sarif",
    "text",
    "wrapped",
]

FORMATS: Mapping[str, Reporter] = {
    "text": text,
    "concise": concise,
    "json": as_json,
    "github": github,
    "gitlab": gitlab,
    "sarif": sarif,
    "junit": junit,
    "markdown": markdown,
}
