"""English words that may stand for one another, a group a line."""

from __future__ import annotations

ALIKE = """
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
tell explain
much many
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
every each all
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
when once
while whereas whilst
until till
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
somebody someone
everybody everyone
anybody anyone
effort endeavour
read peruse
write compose
explain clarify describe
describe depict
name call
mean signify
hire recruit
leave depart quit
arrive come
warn alert
warning alert alarm
signal sign
trial pilot test
test try
installation setup
operate run
begin launch
improve enhance better
improvement enhancement
worsen deteriorate
compare contrast
evaluate assess
evaluation assessment
analyse analyze study
gather collect
hide conceal
protect guard shield
defend justify
support back
oppose resist
push press
pull drag
hold grip
drop fall
rise climb
close shut
build construct
destroy ruin
damage harm
hurt harm
connect link
info information
kind type sort
example instance
topic subject theme
question query
offer quote
quote quotation
delivery shipment
stock inventory
suit fit
matter count
struggle wrestle
cope manage
lack miss
short brief
briefly shortly
long lengthy
wide broad
high tall
strong powerful
weak feeble
rich wealthy
ready prepared
able capable
unable incapable
aware conscious
unaware oblivious
keen eager
reluctant unwilling hesitant
fear dread afraid scared frightened
prove confirm
call phone telephone ring
below under beneath
above over
next coming upcoming following
prove show demonstrate
bring get
person individual
people persons folks
email mail
summary recap
presentation deck
app application program software
pressure stress strain
overloaded overwhelmed swamped
hectic frantic
guarantee ensure assure
achieve reach attain accomplish
fulfil fulfill meet satisfy
exceed surpass
argue quarrel dispute
disagreement dispute conflict
resolve solve settle
solution remedy
offer proposal bid
negotiate bargain
discount rebate
expensive pricey
value worth
profit earnings
revenue turnover
growth expansion
grow expand
complicated complex intricate
simplify streamline
standardise standardize unify harmonise harmonize
visible apparent
hidden invisible
overlook miss
ignore disregard neglect
remember recall
recommend suggest advise propose
suggestion proposal recommendation
advice guidance counsel
newcomer beginner novice
experienced seasoned
curious interested inquisitive
frustrated annoyed
frustrating annoying irritating
recognition appreciation
appreciate value
interrupt disturb disrupt
interruption disruption disturbance
emergency crisis
incident event occurrence
timetable schedule
note memo
brochure leaflet flyer
website homepage
fair exhibition
abroad overseas
rely depend
regardless irrespective
concerning regarding about
toward towards
among amongst
via through
through throughout
enable empower
consider weigh
reconsider rethink
assume presume suppose
assumption supposition
predict forecast foresee anticipate
prediction forecast
trend tendency
hurry rush
stubborn obstinate
strict rigid
flexible adaptable
adapt adjust
polite courteous
rude impolite
loyal faithful
switch change swap
renew extend prolong
approval consent permission authorization authorisation
replacement substitute
warehouse depot storehouse
truck lorry
car automobile
goods wares merchandise
product article
manufacture produce make
manufacturer producer maker
comply conform
story tale
speak talk
guest visitor
attend join
participant attendee
rest remainder
remaining leftover
extra additional further
opposite contrary
odd strange weird
usual normal typical customary
rare uncommon
common widespread
known familiar
unknown unfamiliar
secret confidential
personal individual
global worldwide
everyday ordinary
special particular
general overall
detailed thorough
superficial shallow
vague unclear fuzzy
understandable comprehensible clear
confusing puzzling
confused puzzled
convince persuade
convincing persuasive compelling
feeling sense
complaint grievance
complain grumble
delighted thrilled pleased
"""

ALONE = """
weekly daily proud all if before after despite nobody something meanwhile sign belong return visit travel install
night evening quality comparison share store attack open fill empty clean dirty wash data detail request deal order
spare worn bearing shift suffer endure last narrow deep poor free busy willing
"""
"""Words that are none of these, and none a slip of another."""
