"""German words that may stand for one another, a group a line."""

from __future__ import annotations

ALIKE = """
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
ergebnis resultat
grund ursache
folge auswirkung wirkung
vorteil nutzen
kosten ausgaben aufwand
billig günstig preiswert
teuer kostspielig
klein gering
schnell rasch zügig
schwer schwierig
leicht einfach
klar deutlich eindeutig
wichtig wesentlich entscheidend
ganz vollständig komplett
genug ausreichend
oft häufig
immer stets
ungeplant unerwartet
passieren geschehen
treffen besprechung sitzung
gespräch unterhaltung
besprechen erörtern
bild foto
dokument unterlage
liste aufstellung
zuverlässig verlässlich
gefahr risiko
chance gelegenheit
meinung ansicht
glauben denken meinen
verstehen begreifen
lernen erfahren
sehen bemerken
vermeiden verhindern
erlauben zulassen gestatten
verlangen fordern
schicken senden
ändern verändern anpassen
ersetzen austauschen
entfernen löschen
verschieben vertagen
müde erschöpft
zweifel skepsis
skeptisch misstrauisch
hoffen erwarten
ehrlich aufrichtig offen
richtig korrekt
genau exakt präzise
ungefähr etwa circa rund
viel zahlreich
mehrere verschiedene
nur lediglich bloß
auch ebenfalls
aber jedoch doch
weil da denn
deshalb daher darum deswegen
wenn falls sobald
bevor ehe
vielleicht womöglich möglicherweise
wirklich tatsächlich
meist meistens überwiegend
besonders insbesondere
fast beinahe nahezu
sofort umgehend unverzüglich
niemand keiner
team mannschaft gruppe
chef vorgesetzter
mitarbeiter beschäftigter
fabrik werk
maschine anlage
teil bauteil
warnung hinweis alarm
bezahlen zahlen
sparen einsparen
ort stelle
weise art
regel vorschrift
vertrag vereinbarung
schulung ausbildung
zahl anzahl
kommen eintreffen ankommen
anrufen telefonieren
erreichen erzielen schaffen
sicherstellen gewährleisten garantieren
kompliziert komplex
druck stress belastung
überlastet überfordert
empfehlen vorschlagen raten
vorschlag empfehlung
wachsen zunehmen steigen
sinken fallen abnehmen zurückgehen
ignorieren missachten
aktuell derzeitig gegenwärtig
derzeit momentan gegenwärtig
künftig zukünftig
vorhersagen prognostizieren vorhersehen
prognose vorhersage
notwendig nötig erforderlich
überflüssig unnötig
ausführlich detailliert
kurz knapp
verständlich nachvollziehbar klar
unklar vage
seltsam merkwürdig
üblich gewöhnlich normal
üblicherweise normalerweise gewöhnlich
zusätzlich weiter extra
übrig restlich
lager magazin
lkw lastwagen
ware produkt artikel
herstellen produzieren fertigen
hersteller produzent
umsatz erlös
gewinn profit
rabatt nachlass
angebot offerte
genehmigung freigabe zustimmung
genehmigen freigeben
zustimmen einwilligen
ablehnen zurückweisen
streit konflikt
lösen beheben
unterbrechen stören
reden sprechen
neugierig interessiert
frustriert verärgert
ärgerlich lästig
anerkennung wertschätzung
scheitern misslingen
dringend eilig
flexibel anpassungsfähig
vertraulich geheim
persönlich individuell
weltweit global
gast besucher
"""

ALONE = """
fragen ziel nachteil groß langsam selten geplant telefon bericht vertrauen sicher wissen finden warten neu alt
jährlich wöchentlich täglich nah zufrieden unzufrieden stolz falsch jeder anders gleich bis obwohl möglich bald
jemand warnen verantworten messen zahl menge
"""
"""Words that are none of these, and none a slip of another."""
