"""Words that never decide what is said, and words that always do."""

from __future__ import annotations

from personary.changes.vocabulary.tables import words_of

FREE = words_of("""
a an the of with in on at for by as
into onto upon to from that which who whom whose this these those there here it its is
are be been being was were am will whatever whoever has have had having do does did done doing and just quite
very simply actually please kindly
basically own so also too really truly certainly definitely indeed then still already even ever such else what how where
der die das den dem des ein eine einen einem einer eines zu zum zur im am an in auf für von vom bei mit
als und sich
es ist sind war waren sein hat haben hatte dass daß welcher welche welches dieser diese dieses so auch schon
noch eben wirklich werden wird einfach sehr ganz halt mal dort hier was wie wo bitte
""")  # fmt: skip
"""Words that a sentence may gain or lose without another meaning."""

DECISIVE = words_of("""
no not never none nobody nothing neither nor without hardly barely scarcely rarely seldom
some any all every most many few several more less fewer least only always often sometimes usually both half entire
partly almost above below minimum maximum exceed
must may might can could should shall would ought
before after until since during while first last next previous formerly now today tomorrow yesterday
daily weekly monthly quarterly yearly hourly nightly
second minute hour day night week weekend month quarter year decade morning evening afternoon
monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
january february march april june july august september october november december
if unless except instead despite or than against over under inside outside up down
percent euro dollar pound franc yen cent million billion thousand hundred dozen
nicht nie niemals ohne weder niemand nichts kaum selten kein keine keinen keinem keiner keines
alle allen jeder jede jedes manche meiste viele wenige mehr weniger mindestens höchstens nur immer oft manchmal beide
muss müssen darf dürfen kann können könnte soll sollen sollte würde
vor nach bis seit während erst zuerst zuletzt nächste heute morgen gestern jetzt früher später
täglich wöchentlich monatlich jährlich stündlich nachts
sekunde minute stunde tag nacht woche monat quartal jahr montag dienstag mittwoch donnerstag freitag samstag sonntag
januar februar märz april mai juni juli august september oktober november dezember
wenn falls außer statt trotz oder gegen über unter
prozent
""")  # fmt: skip
"""Words whose coming or going always changes what is said: denials, amounts, duties, times, conditions."""
