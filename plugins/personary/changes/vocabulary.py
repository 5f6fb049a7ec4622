"""Words that decide whether two sentences say the same, in English and German.

Every line of a table is a group of words that may stand for one another. A word is written in its plain form; `meaning`
finds it under its endings. Nothing here is about a company: add what any author might write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType


def words_of(table: str) -> frozenset[str]:
    """Return the words of a table."""
    return frozenset(table.split())


_SAME = """
cut reduce lower decrease lessen shrink diminish trim
increase raise grow boost lift
start begin commence
end finish conclude
stop halt
stoppage standstill outage downtime
buy purchase acquire procure
purchase buy acquisition
help assist support aid
show demonstrate display present
tell inform notify
say state mention
ask inquire enquire
answer reply respond
need require
want wish desire
get obtain receive
give provide supply
keep retain maintain preserve
make create produce
use utilize employ apply
check verify examine inspect review
prove confirm
proof evidence
choose select pick
decide determine
try attempt
fix repair mend
fault defect
error mistake
problem issue trouble difficulty
worry concern
worried concerned anxious
fear dread
afraid scared frightened
boss superior
staff personnel workforce
employee worker
colleague coworker
company firm business enterprise
vendor supplier provider
customer client
shop store
job work
task duty
goal aim objective target
result outcome
reason cause ground
effect impact consequence
benefit advantage
drawback disadvantage downside
cost expense
cheap inexpensive affordable
expensive costly
big large great
biggest largest greatest
bigger larger greater
smallest littlest
fastest quickest
faster quicker
hardest toughest
harder tougher
easiest simplest
easier simpler
fewer less
small little
quick fast rapid swift speedy
quickly fast rapidly swiftly speedily
slow sluggish
hard difficult tough
easy simple effortless
easily simply
clear plain evident obvious
clearly plainly
important crucial essential vital key
main chief principal primary
whole entire complete
complete full
enough sufficient adequate
often frequently regularly
rarely seldom
always constantly
sudden abrupt unexpected
unplanned unscheduled
planned scheduled
plan schedule
happen occur
appear emerge
vanish disappear
breakdown failure
break fail
meeting session
talk conversation discussion chat
discuss debate
phone telephone
photo picture image
document paper
list overview
spreadsheet worksheet
report statement
trust rely
reliable dependable trustworthy
safe secure
danger hazard risk
risky dangerous
chance opportunity
idea notion thought
view opinion
think believe
know understand grasp
learn discover
see notice spot observe
watch monitor
look glance
find locate
avoid prevent avert
allow permit let
forbid prohibit ban
force compel
promise pledge
agree consent
refuse reject decline
accept embrace
approve authorize sanction
demand insist
send dispatch
bring deliver
carry transport
move shift relocate
change alter modify adjust
replace substitute
remove delete eliminate
add append
join combine merge connect
split divide separate
wait pause
delay postpone
late overdue tardy
early ahead
urgent pressing
new novel fresh
old aged
modern contemporary
current present
former previous earlier
price cost
money funds cash
budget funding
invoice bill
pay settle
save spare
waste squander
lose forfeit
spend invest
measure gauge
count tally
number figure
amount quantity
part component piece
machine device
tool instrument
factory plant
area region zone
place location spot site
way manner method
step stage
rule regulation
law legislation
contract agreement
team crew squad
leader head
lead guide
manage run handle
managing running
responsible accountable answerable
responsibility accountability
training education
teach train instruct
skill ability
experience background
annual yearly
weekly
daily
near close
far distant
calm quiet
noise sound
loud noisy
happy glad content pleased satisfied
unhappy discontent displeased dissatisfied
angry annoyed irritated
annoy irritate bother
tired weary exhausted
proud
look appear seem
comfortable relaxed
confident certain assured sure
doubt scepticism skepticism
sceptical doubtful skeptical wary
hope expect
expectation hope
surprise astonish
praise applaud
blame fault
foolish silly stupid
smart clever intelligent
honest frank candid sincere
fair just
right correct
wrong incorrect
true accurate
false untrue
exact precise
exactly precisely
rough approximate
roughly approximately about around
every each
all
many numerous
several various
different distinct
similar alike
same identical
only solely merely
also too additionally
but yet however though although
because since as
therefore thus hence so
if
when once
while whereas whilst
before
after
until till
despite
instead rather
possible feasible
impossible infeasible
likely probable
maybe perhaps possibly
real genuine actual
usually normally typically generally
mostly mainly largely chiefly
especially particularly
almost nearly
completely fully entirely totally wholly
immediately instantly directly promptly
soon shortly
recently lately
finally eventually
nobody
somebody someone
everybody everyone
anybody anyone
something
meanwhile
effort endeavour
read peruse
write compose
sign
explain clarify describe
describe depict
name call
mean signify
belong
hire recruit
leave depart quit
arrive come
return
visit
travel
warn alert
warning alert alarm
signal sign
trial pilot test
test try
installation setup
install
operate run
night
evening
begin launch
quality
improve enhance better
improvement enhancement
worsen deteriorate
compare contrast
comparison
evaluate assess
evaluation assessment
analyse analyze study
gather collect
share
store
hide conceal
protect guard shield
attack
defend justify
support back
oppose resist
push press
pull drag
hold grip
drop fall
rise climb
open
close shut
fill
empty
clean
dirty
wash
build construct
destroy ruin
damage harm
hurt harm
connect link
data
info information
kind type sort
example instance
detail
topic subject theme
question query
request
offer quote
quote quotation
deal
order
delivery shipment
stock inventory
spare
worn
bearing
shift
suit fit
matter count
struggle wrestle
cope manage
suffer
endure
last
lack miss
short brief
briefly shortly
long lengthy
wide broad
narrow
high tall
deep
strong powerful
weak feeble
rich wealthy
poor
free
busy
ready prepared
able capable
unable incapable
aware conscious
unaware oblivious
keen eager
willing
reluctant unwilling hesitant
senken verringern reduzieren vermindern mindern kürzen
erhöhen steigern anheben vergrößern
beginnen starten anfangen
enden aufhören
beenden abschließen
kaufen beschaffen erwerben
helfen unterstützen
zeigen vorführen darstellen
sagen mitteilen
erklären erläutern
fragen
antworten erwidern
brauchen benötigen
wollen wünschen möchten möchte will
bekommen erhalten
geben liefern
behalten bewahren
machen tun
nutzen verwenden benutzen gebrauchen einsetzen
prüfen kontrollieren überprüfen
beweisen belegen nachweisen
beweis nachweis beleg
wählen aussuchen auswählen
entscheiden bestimmen
versuchen probieren
reparieren instandsetzen
fehler irrtum
störung ausfall stillstand
problem schwierigkeit
sorge befürchtung
angst furcht
fürchten befürchten
firma unternehmen betrieb
lieferant anbieter
kunde abnehmer
arbeit tätigkeit
aufgabe pflicht
ziel
ergebnis resultat
grund ursache
folge auswirkung wirkung
vorteil nutzen
nachteil
kosten ausgaben aufwand
billig günstig preiswert
teuer kostspielig
groß
klein gering
schnell rasch zügig
langsam
schwer schwierig
leicht einfach
klar deutlich eindeutig
wichtig wesentlich entscheidend
ganz vollständig komplett
genug ausreichend
oft häufig
selten
immer stets
ungeplant unerwartet
geplant
passieren geschehen
treffen besprechung sitzung
gespräch unterhaltung
besprechen erörtern
telefon
bild foto
dokument unterlage
liste aufstellung
bericht
vertrauen
zuverlässig verlässlich
sicher
gefahr risiko
chance gelegenheit
meinung ansicht
glauben denken meinen
wissen
verstehen begreifen
lernen erfahren
sehen bemerken
finden
vermeiden verhindern
erlauben zulassen gestatten
verlangen fordern
schicken senden
ändern verändern anpassen
ersetzen austauschen
entfernen löschen
warten
verschieben vertagen
neu
alt
jährlich
wöchentlich
täglich
nah
zufrieden
unzufrieden
müde erschöpft
stolz
zweifel skepsis
skeptisch misstrauisch
hoffen erwarten
ehrlich aufrichtig offen
richtig korrekt
falsch
genau exakt präzise
ungefähr etwa circa rund
jeder
viel zahlreich
mehrere verschiedene
anders
gleich
nur lediglich bloß
auch ebenfalls
aber jedoch doch
weil da denn
deshalb daher darum deswegen
wenn falls sobald
bevor ehe
bis
obwohl
möglich
vielleicht womöglich möglicherweise
wirklich tatsächlich
meist meistens überwiegend
besonders vor allem
fast beinahe nahezu
sofort umgehend unverzüglich
bald
niemand keiner
jemand
team mannschaft gruppe
chef vorgesetzter
mitarbeiter beschäftigter
fabrik werk
maschine anlage
teil bauteil
warnen
warnung hinweis alarm
verantworten
bezahlen zahlen
sparen einsparen
messen
zahl
menge
ort stelle
weise art
regel vorschrift
vertrag vereinbarung
schulung ausbildung
"""

_PHRASES = """
a lot of = many
lots of = many
a great deal of = many
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
at once = immediately
right away = immediately
straight away = immediately
by hand = manually
a few = several
in front of = before-place
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
um zu = zu
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
mehr als = über
weniger als = unter
"""

FREE = words_of("""
a an the of with in on at for by as
into onto upon to from that which who whom whose this these those there here it its is
are be been being was were am will whatever whoever has have had having do does did done doing and just quite
very simply actually
basically own so also too really truly certainly definitely indeed then still already even ever such else what how where
der die das den dem des ein eine einen einem einer eines zu zum zur im am an in auf für von vom bei mit
als und sich
es ist sind war waren sein hat haben hatte dass daß welcher welche welches dieser diese dieses so auch schon
noch eben wirklich werden wird einfach sehr ganz halt mal dort hier was wie wo
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

PERSONS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(words_of("i me my mine myself ich mir mich mein meine meinen"), "i")
    | dict.fromkeys(words_of("we us our ours ourselves wir uns unser unsere unseren unserem"), "we")
    | dict.fromkeys(words_of("you your yours yourself yourselves du dich dir dein euer eure"), "you")
    | dict.fromkeys(
        words_of(
            "he him his himself she her hers herself they them their theirs themselves er ihn ihm sie ihr"
            " ihre ihren ihrem ihrer seine seinen seinem seiner"
        ),
        "they",
    )
)
"""Whose it is. Within the third person the word may change, never from one person to another."""

_OPPOSITE = """
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

ROLES = words_of("""
manager head leader lead director officer chief engineer controller owner founder chair chairman chairwoman president
planner fitter technician operator mechanic electrician foreman supervisor master apprentice analyst architect developer
consultant specialist expert assistant
secretary accountant auditor inspector insurer lawyer buyer seller salesperson
marketer purchaser purchasing procurement sales marketing service finance accounting legal
hr production maintenance quality logistics engineering operations security board council union committee management
ceo cfo cto cio coo cmo cso vp champion approver influencer gatekeeper coach decider sponsor driver nurse doctor teacher
 peer
leiter leiterin chef chefin geschäftsführer geschäftsführerin inhaber inhaberin meister meisterin vorstand einkauf
einkäufer einkäuferin verkauf verkäufer vertrieb technik technikerin techniker ingenieur ingenieurin planer planerin
controllerin instandhaltung instandhalter produktion fertigung werksleiter werksleiterin betriebsrat buchhaltung
finanzen personalabteilung vorarbeiter
""")  # fmt: skip
"""Who somebody is. A role that comes, goes or changes is never only wording."""


def _lines(table: str) -> Iterator[list[str]]:
    return (line.split() for line in table.strip().splitlines())


def _groups() -> Mapping[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, words in enumerate(_lines(_SAME)):
        for word in words:
            found.setdefault(word, set()).add(number)
    return MappingProxyType({word: frozenset(numbers) for word, numbers in found.items()})


SAME: Mapping[str, frozenset[int]] = _groups()
"""In which groups of like words a word stands."""

PHRASES: tuple[tuple[str, str], ...] = tuple(
    sorted(
        (
            (before.strip(), after.strip())
            for before, _, after in (line.partition("=") for line in _PHRASES.strip().splitlines())
        ),
        key=lambda pair: -len(pair[0]),
    )
)
"""Several words and the one that says the same, the longest first."""

OPPOSITES: frozenset[frozenset[str]] = frozenset(frozenset(pair) for pair in _lines(_OPPOSITE))
"""Pairs that must never be taken for a slip of the pen or for like words."""
