"""Numbers in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NUMBERS: Mapping[str, str] = MappingProxyType({
    word: str(number)
    for number, words in enumerate((
        "zero null", "one eins", "two zwei", "three drei", "four vier", "five fünf", "six sechs", "seven sieben",
        "eight acht", "nine neun", "ten zehn", "eleven elf", "twelve zwölf", "thirteen dreizehn", "fourteen vierzehn",
        "fifteen fünfzehn", "sixteen sechzehn", "seventeen siebzehn", "eighteen achtzehn", "nineteen neunzehn",
    ))
    for word in words.split()
} | {
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80",
    "ninety": "90", "zwanzig": "20", "dreißig": "30", "vierzig": "40", "fünfzig": "50", "sechzig": "60",
    "siebzig": "70", "achtzig": "80", "neunzig": "90", "hundert": "100", "tausend": "1000", "once": "1×",
    "single": "1", "twice": "2×", "thrice": "3×", "einmal": "1×", "zweimal": "2×", "dreimal": "3×",
    "double": "×2", "triple": "×3",
    "doppelt": "×2", "dreifach": "×3", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th",
    "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th", "dritte": "3rd", "vierte": "4th",
    "hälfte": "half", "halb": "half",
})  # fmt: skip
"""Numbers in words, and how they read in digits."""
