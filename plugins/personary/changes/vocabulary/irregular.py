"""Forms of words that no ending explains: the plain form first, then its other forms."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from personary.changes.vocabulary.tables import groups_of

_ENGLISH = """
be been was were
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
child children
choose chose chosen
come came
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
forget forgot forgotten
get got gotten
give gave given
go goes went gone
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leave left
lend lent
lose lost
make made
man men
mean meant
meet met
pay paid
rise rose risen
run ran
say said
see saw seen
sell sold
send sent
show shown
speak spoke spoken
spend spent
stand stood
steal stole stolen
take took taken
teach taught
tell told
think thought
understand understood
wear wore worn
win won
woman women
write wrote written
"""

_GERMAN = """
beginnen begann begonnen
bleiben blieb geblieben
brechen bricht brach gebrochen
bringen brachte gebracht
denken dachte gedacht
essen isst aß gegessen
fahren fährt fuhr gefahren
fallen fällt fiel gefallen
finden fand gefunden
geben gibt gab gegeben
gehen ging gegangen
halten hält hielt gehalten
heißen hieß geheißen
helfen hilft half geholfen
kennen kannte gekannt
kommen kam gekommen
lassen lässt ließ gelassen
laufen läuft lief gelaufen
lesen liest las gelesen
liegen lag gelegen
nehmen nimmt nahm genommen
rufen rief gerufen
schreiben schrieb geschrieben
sehen sieht sah gesehen
sprechen spricht sprach gesprochen
stehen stand gestanden
steigen stieg gestiegen
tragen trägt trug getragen
treffen trifft traf getroffen
tun tut tat getan
verlieren verlor verloren
wachsen wächst wuchs gewachsen
werfen wirft warf geworfen
wissen weiß wusste gewusst
ziehen zog gezogen
"""

PLAIN: Mapping[str, str] = MappingProxyType(
    {form: words[0] for table in (_ENGLISH, _GERMAN) for words in groups_of(table) for form in words[1:]}
)
"""The plain form of a form."""
