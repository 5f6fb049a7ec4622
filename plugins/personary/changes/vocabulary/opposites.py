"""Pairs that look or sound alike, or stand in like places, and say the contrary."""

from __future__ import annotations

from personary.changes.vocabulary.tables import groups_of

_ENGLISH = """
to from
in out
into out
and or
up down
over under
above below
with without
before after
more less
more fewer
increase decrease
increase reduce
internal external
import export
include exclude
inside outside
early late
earlier later
new old
cheap expensive
fast slow
quickly slowly
big small
high low
higher lower
strong weak
hard easy
good bad
better worse
best worst
buyer seller
buy sell
employer employee
win lose
gain lose
accept reject
open close
start end
first last
like dislike
trust distrust
trust mistrust
agree disagree
formal informal
public private
manual automatic
manually automatically
active passive
approve disapprove
upstream downstream
send receive
give take
push pull
long short
safe unsafe
certain uncertain
mentor mentee
principal principle
"""

_GERMAN = """
zu von
und oder
mit ohne
vor nach
mehr weniger
neu alt
groß klein
teuer billig
schnell langsam
intern extern
kaufen verkaufen
einkauf verkauf
"""

OPPOSITES: frozenset[frozenset[str]] = frozenset(map(frozenset, (*groups_of(_ENGLISH), *groups_of(_GERMAN))))
"""Pairs that must never be taken for a slip of the pen or for like words."""
