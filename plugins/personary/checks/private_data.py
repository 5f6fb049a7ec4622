"""The check private-data."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import subject_at
from personary.diagnostics.near_words import nearest
from personary.model.committee import Committee
from personary.model.evidence import Evidence
from personary.model.types import Definition
from personary.model.walk import At

_MAIL = re.compile(r"[\w.+-]+\s?(?:@|(?i:\[at\]|\(at\)))\s?[\w-]+(?:\.[\w-]+)+")
_NO_PHONE = re.compile(r"\bhttps?://\S+|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b")
"""Addresses and dates, whose digits call nobody."""
_PHONE = re.compile(
    r"(?<![\w.,/-])(?:"
    r"(?:\+|00)[1-9](?:[ ./()-]{0,2}\d){7,13}"  # with a country
    r"|\(?0\d{1,5}\)?(?:[ ./-]{1,3}\d{2,}){1,4}"  # with a leading zero
    r"|\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}"  # as in North America
    r"|0\d{8,12}"
    r")(?![\w-])"
)
_FEWEST_DIGITS = 8
_MANY_DIGITS = re.compile(r"\d(?:[ ./()-]{0,3}\d){7}")
_AT_SPELT = re.compile(r"[\[(]at[\])]", re.IGNORECASE)


@check("private-data", severity="error", practices="S0-02 S1-03")
def private_data(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A text holds an e-mail address, a phone number, or a name that must not appear.

    Personas are composites and accounts go by invented names, because sales opens its doors only when a talk
    cannot be traced to a customer. What was once in git stays in its history, so it is better found before. The
    message never repeats what it found.

    Passes: "Head of maintenance, pressing plant of 320 people".
    Fails: a text with an e-mail address; an account that is not on the list of pseudonyms in the settings.
    """
    names = _pattern(catalog.settings.do_not_contact)
    for entity in catalog.definitions:
        if names is not None and names.search(_plain(entity.id.replace("-", " "))):
            message = "The name of this file is one that must not appear."
            yield Finding(entity, message, (), "Rename the file, and check whether git already holds it.")
        # Most files hold nothing of the kind; a look at all texts at once spares them one at each.
        for at, text, _ in catalog.texts(entity) if _may_be_private(catalog.wording(entity), names) else ():
            what = _private(text, names)
            if what:
                yield Finding(entity, f"{subject_at(at)} holds {what}.", at, _SUGGESTIONS[what])
        yield from _accounts(catalog, entity)


_SUGGESTIONS = {
    "an e-mail address": "Write the role instead, as in: Head of sales.",
    "a phone number": "Leave it out; how to reach somebody belongs in your CRM.",
    "a name that must not appear": "Write the role or the pseudonym instead.",
}


def _may_be_private(wording: str, names: re.Pattern[str] | None) -> bool:
    spelt = ("[" in wording or "(" in wording) and _AT_SPELT.search(wording)
    named = names is not None and names.search(_plain(wording))
    return bool("@" in wording or spelt or _MANY_DIGITS.search(wording) or named)


def _private(text: str, names: re.Pattern[str] | None) -> str:
    if ("@" in text or _AT_SPELT.search(text)) and _MAIL.search(text):
        return "an e-mail address"
    if _MANY_DIGITS.search(text) and any(_is_phone(found[0]) for found in _PHONE.finditer(_NO_PHONE.sub(" ", text))):
        return "a phone number"
    if names is not None and names.search(_plain(text)):
        return "a name that must not appear"
    return ""


def _is_phone(text: str) -> bool:
    return sum(sign.isdigit() for sign in text) >= _FEWEST_DIGITS


def _accounts(catalog: Catalog, entity: Definition) -> Iterator[Finding]:
    known = {_plain(name) for name in catalog.settings.pseudonyms}
    account = entity.account if isinstance(entity, (Evidence, Committee)) else None
    if known and account and _plain(account) not in known:
        at: At = ("account",)
        message = 'The "account" is not one of the pseudonyms in the settings, so it may be a real name.'
        near = nearest(account, catalog.settings.pseudonyms)
        first = f'Did you mean "{near}"? If not, write' if near else "Write"
        yield Finding(entity, message, at, f'{first} one of the invented names, or add a new one to "pseudonyms".')


def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    plain = [re.escape(_plain(name)) for name in names if name.strip()]
    return re.compile(rf"(?<!\w)(?:{'|'.join(plain)})(?!\w)") if plain else None


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
