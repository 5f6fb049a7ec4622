"""Words for invented companies: enough of them that no two sentences are likely to be alike."""

from __future__ import annotations

import random

NAMES = ("Oda", "Tarek", "Mira", "Henrik", "Paula", "Agnes", "Ines", "Jorun", "Ruben", "Felix", "Ada", "Ivo", "Lena")
PLACES = ("Alder", "Birch", "Cedar", "Elm", "Hazel", "Juniper", "Larch", "Maple", "Rowan", "Spruce", "Yew")
CRAFTS = ("maintenance", "planning", "purchasing", "finance", "quality", "stores", "safety", "energy", "training")
_WHO = ("the fitter", "the planner", "a peer", "the night shift", "the buyer", "her crew", "the owner", "an insurer",
        "the controller", "nobody", "the stores", "a shift leader", "the works council", "an engineer")  # fmt: skip
_DOES = ("plans", "hears", "writes down", "forgets", "asks for", "trusts", "pays for", "doubts", "repairs", "counts",
         "shows", "orders", "refuses", "compares", "explains", "keeps")  # fmt: skip
_WHAT = ("the list", "a bearing", "one warning", "the stop", "a spare part", "the price of an hour", "the old press",
         "a trial", "the pump", "three offers", "the log", "a gearbox", "the budget", "a second line")  # fmt: skip
_WHEN = ("before Monday", "after the shift", "in the autumn", "without being asked", "since last year", "at night",
         "twice a week", "until noon", "during service", "on paper", "in the Tuesday meeting", "for once")  # fmt: skip


def sentence(chance: random.Random, least: int = 5, most: int = 12) -> str:
    """Return a sentence of about so many words, without a full stop."""
    words: list[str] = []
    wanted = chance.randint(least, most)
    while len(words) < wanted:
        part = [chance.choice(_WHO), chance.choice(_DOES), chance.choice(_WHAT), chance.choice(_WHEN)]
        words += [*(("and",) if words else ()), *" ".join(part).split()]
    text = " ".join(words[: wanted + 2])
    return text[0].upper() + text[1:]
