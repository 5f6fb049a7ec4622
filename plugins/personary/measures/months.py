"""Counting in months, as cadences and the age of evidence do."""

from __future__ import annotations

import calendar
import datetime as dt
from functools import lru_cache

from personary.model.choices import Cadence

MONTHS: dict[Cadence, int] = {"quarterly": 3, "half_yearly": 6, "yearly": 12}


@lru_cache(maxsize=4096)
def months_after(day: dt.date, months: int) -> dt.date:
    """Return the same day `months` later, or the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return dt.date.max
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
