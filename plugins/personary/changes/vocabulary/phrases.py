"""Several words for which one may stand."""

from __future__ import annotations

from collections.abc import Iterator

_ENGLISH = """
a lot of = many
lots of = many
a great deal of = many
a lot = much
a great deal = much
two times = twice
three times = thrice
do not have = have no
does not have = has no
did not have = had no
cut in half = halve
cuts in half = halves
as well as = and
in order to = to
so as to = to
due to = because of
owing to = because of
on account of = because of
is able to = can
are able to = can
has to = must
have to = must
needs to = must
need to = must
each week = weekly
every week = weekly
per week = weekly
once a week = weekly
each day = daily
every day = daily
per day = daily
each month = monthly
every month = monthly
per month = monthly
each year = yearly
every year = yearly
per year = yearly
annually = yearly
bring down = reduce
cut down = reduce
cut back = reduce
find out = discover
carry out = do
look at = look
look into = examine
get rid of = remove
deal with = handle
set up = install
make sure = ensure
take care of = handle
in charge of = responsible for
answers for = is responsible for
answerable for = responsible for
break down = fail
breaks down = fails
broke down = failed
give up = abandon
put off = postpone
call off = cancel
point out = mention
at least = minimum
the way = how
pick up the phone = answer the phone
picks up the phone = answers the phone
out of = of
no one = nobody
per cent = percent
is going to = will
are going to = will
the person = the one
sales reps = salespeople
sales people = salespeople
pays off = pays
pay off = pay
without any = without
get in touch with = contact
at present = currently
at the moment = currently
in the end = finally
with no = without
hear about = hear of
know about = know of
learn about = learn of
talk about = talk of
think about = think of
right now = now
as quickly as possible = quickly
at once = immediately
as a rule = usually
in general = generally
all the time = always
most of the time = usually
from time to time = sometimes
now and then = sometimes
right away = immediately
straight away = immediately
by hand = manually
a few = several
in front of = before
instead of = instead
rather than = instead
apart from = except
except for = except
as soon as = once
in spite of = despite
such as = like
for example = like
for instance = like
more than = above
fewer than = below
less than = below
used to = formerly
would like to = want to
would like = want
"""

_GERMAN = """
um zu = zu
zwei mal = zweimal
drei mal = dreimal
in der lage = können
jede woche = wöchentlich
pro woche = wöchentlich
jeden tag = täglich
pro tag = täglich
jeden monat = monatlich
pro monat = monatlich
im monat = monatlich
jedes jahr = jährlich
pro jahr = jährlich
im jahr = jährlich
auf grund = wegen
aufgrund = wegen
zum beispiel = wie
in der regel = meist
ohne jede = ohne
ohne jegliche = ohne
in zukunft = künftig
zur zeit = derzeit
im moment = derzeit
am ende = schließlich
vor allem = besonders
ab und zu = manchmal
von zeit zu zeit = manchmal
auf jeden fall = unbedingt
mehr als = über
weniger als = unter
"""


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        phrase, _, word = line.partition(" = ")
        yield phrase, word


PHRASES: tuple[tuple[str, str], ...] = tuple(
    sorted((*_pairs(_ENGLISH), *_pairs(_GERMAN)), key=lambda pair: -len(pair[0]))
)
"""Several words and the one that says the same, the longest first."""
