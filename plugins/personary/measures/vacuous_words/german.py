"""How German says nothing."""

from __future__ import annotations

from personary.measures.vacuous_words.german_anywhere import ANYWHERE
from personary.measures.vacuous_words.language import Language, answers, phrase, saying, whole, word_set, words

_DE_MORE = (
    r"(?:mehr|höhere\w*|bessere\w*|steiger\w*|erhöh\w*|verbesser\w*|optimier\w*|maximier\w*|größere\w*|"
    r"gesteigerte\w*|schnellere\w*|einfachere\w*|effizientere\w*|schlankere\w*|volle\w*|maximale\w*)"
)
_DE_LESS = (
    r"(?:weniger|senk\w*|reduzier\w*|spar\w*|einspar\w*|geringere\w*|niedrigere\w*|minimier\w*|verringer\w*|"
    r"optimier\w*)"
)
_DE_ABSTRACT = (
    r"(?:\w*effizienz\w*|\w*produktivität\w*|\w*qualität|\w*leistung|\w*wachstum|transparenz|flexibilität|agilität|"
    r"\w*zufriedenheit|zusammenarbeit|ergebnisse?|\w*prozesse?n?|abläufe\w?|arbeitsabläufe\w?|mehrwert|"
    r"wettbewerbsfähigkeit|umsatz|gewinn|nachhaltigkeit|innovation\w*|erfolg|wertschöpfung|rentabilität|"
    r"wirtschaftlichkeit|roi|zuverlässigkeit)"
)
_DE_SPENT = r"(?:\w*kosten|zeit|aufwand|geld|risiko|risiken|komplexität|ressourcen|ausgaben)"
_DE_CROWD = (
    r"(?:stakeholder\w?|abteilung\w*|personen|leute\w?|beteiligte\w?|ansprechpartner\w*|rollen|funktionen|teams?|"
    r"entscheider\w?|gruppen|faktoren|gründe\w?|dinge\w?|ebenen|aspekte\w?|kriterien|quellen|kanäle\w?|parteien|"
    r"bereiche\w?|gremien|akteure\w?|stellen)"
)

GERMAN = Language(
    whole=answers(
        depends=r"""
            die (?:antwort|entscheidung) (?:hängt|variiert)(?: \w+){0,6} ||
            (?:das |es )?kommt (?:ganz )?(?:darauf|drauf) an || (?:das |es )?hängt (?:davon )?ab ||
            unterschiedlich || (?:das |es )?ist (?:immer |sehr |ganz )?(?:unterschiedlich|verschieden) ||
            je nachdem || fallweise || (?:das )?(?:variiert|schwankt) || schwer zu sagen || von fall zu fall ||
            individuell || verschieden
            """,
        crowd=r"""
            (?:wer|jemand,? der|die person,? die) (?:\w+ ){0,3}(?:zuständig|verantwortlich|betroffen|interessiert|
            beteiligt) ist ||
            (?:jemand|leute|personen?) (?:aus|von|in) (?:dem |der )?(?:management|unternehmen|firma|team|führung|
            leitung|abteilung) || alle || jeder || alle beteiligten || die üblichen(?: verdächtigen)? ||
            verschiedene || mehrere || viele || diverse || das (?:management|team|unternehmen) ||
            die (?:firma|geschäftsleitung|entscheider) || entscheider || intern und extern
            """,
        price=r"(?:der |die |das )?(?:preise?|kosten|budget|geld)|billig|günstig",
        benefit=rf"""
            (?:{_DE_ABSTRACT}|{_DE_SPENT})(?:(?:,| und| &) (?:{_DE_ABSTRACT}|{_DE_SPENT}))* ||
            \w*(?:effizienz|produktivitäts|kosten|zeit|qualitäts|umsatz|leistungs)\w*(?:steigerung|senkung|
            ersparnis|einsparung|reduzierung|verbesserung|optimierung|gewinn)\w*
            """,
        placeholder=r"""
            (?:informationen|angaben|details|text|daten|zahlen) (?:folgen|folgt|fehlen|fehlt) ||
            k\.? ?a\.? || keine angabe || n/?a || tbd || offen || noch offen ||
            noch (?:nicht )?(?:zu klären|zu definieren|zu ergänzen|bekannt|klar) || unbekannt || unklar ||
            weiß nicht || wissen wir (?:noch )?nicht || folgt || später || siehe oben || wie üblich ||
            das übliche ||
            (?:wird|muss|soll|ist) (?:noch |später |bald )*(?:zu )?(?:geklärt|nachgereicht|ergänzt|definiert) ||
            usw || standard || normal || ja || nein || vielleicht || nichts besonderes || wie besprochen ||
            (?:muss|soll|sollte|müsste) (?:noch )?(?:\w+ ){0,4}(?:geklärt|definiert|ergänzt|besprochen|abgestimmt|
            festgelegt|
            erfragt|geprüft|ermittelt|erarbeitet) werden ||
            (?:bitte )?(?:siehe|vgl\.?|vergleiche) (?:\w+ ){1,6}?(?:\w+)? ||
            (?:wie |analog |genau wie )(?:immer|üblich|gehabt|oben|besprochen|(?:bei |zu )(?:den |
            der )?(?:anderen|übrigen|
            letzten)(?: \w+){0,3}) || nicht (?:zutreffend|relevant|bekannt|klar)(?: \w+){0,3} || entfällt ||
            (?:(?:sollten|müssen|müssten) wir|wir (?:sollten|müssen|müssten)) (?:noch )?(?:\w+ ){0,4}(?:fragen|
            klären|prüfen|
            besprechen|abstimmen|herausfinden|recherchieren|ergänzen)
            """,
    ),
    triggers=(
        ("depends", phrase(r"""
            keine (?:pauschale|allgemeine|einfache|klare|eindeutige|allgemeingültige) (?:antwort|regel|lösung) ||
            (?:schwer|schwierig) zu (?:sagen|beantworten) || lässt sich (?:nicht|kaum) pauschal \w+ ||
            pauschal (?:nicht|kaum) ||
            (?:kommt|käme) (?:immer |ganz |stark |sehr )?(?:darauf|drauf|auf \w+) (?:\w+ ){0,4}?an ||
            hängt (?:\w+ ){0,3}?(?:von|davon) || je nach\w* || abhängig von || von fall zu fall ||
            (?:ist|sind) (?:\w+ )?(?:unterschiedlich|verschieden|individuell) || variier\w+ ||
            von (?:kunde|projekt|firma|unternehmen) zu \w+ || fallabhängig || situationsabhängig || einzelfall
            """)),
        ("crowd", phrase(rf"""
            (?:verschiedene[nr]?|diverse[nr]?|unterschiedliche[nr]?|mehrere[nr]?|viele[nr]?|zahlreiche[nr]?|eine
            vielzahl (?:von|an)|(?:alle[nr]?|sämtliche[nr]?) (?:relevanten|wichtigen|beteiligten)|
            relevante[nr]?|wichtige[nr]?|gewisse[nr]?|bestimmte[nr]?|
            die üblichen|andere[nr]?|weitere[nr]?) (?:relevanten |wichtigen |beteiligten )?{_DE_CROWD} ||
            stakeholder\w? || alle beteiligten || alle ebenen || und andere || u\. ?a\. ||
            alle im (?:unternehmen|haus|betrieb) || wer auch immer || entscheidungsträger\w?
            """)),
        ("boast", phrase(r"""
            (?:vertrauensvolle|langfristige|starke|enge|partnerschaftliche|gute)[nrs]? (?:partnerschaft(?:en)?|
            zusammenarbeit|beziehung(?:en)?) ||
            (?:markt|technologie|innovations|qualitäts|branchen|welt)-?führ\w+ ||
            führende\w* (?:anbieter|hersteller|lösung|unternehmen|partner|marke|technologie|lieferant)\w* ||
            nummer eins || (?:erst|welt|spitzen)-?klass\w* || modernste\w* || spitzentechnologie ||
            auf höchstem niveau || höchste\w* (?:qualität|ansprüche\w?|standards?|niveau) ||
            (?:beste[nrs]?|hervorragende[nrs]?|ausgezeichnete[nrs]?|hochwertige[nrs]?|innovative[nrs]?|
            einzigartige[nrs]?|bewährte[nrs]?|zuverlässige[nrs]?|starke[nrs]?|kompetente[nrs]?|exzellente[nrs]?|
            gute[nrs]?|erfahrene[nrs]?) (?:produkte?n?|\w*service|\w*lösung(?:en)?|\w*qualität|technologien?|
            partner|team|support|beratung|marke|leistung(?:en)?|angebote?|betreuung|ruf|anbieter) ||
            alles aus einer hand || ganzheitlich\w* || nahtlos\w* || maßgeschneidert\w* || zukunftssicher\w* ||
            rundum-?sorglos\w* || langjährige erfahrung || kundenorientier\w* || der kunde im mittelpunkt ||
            synergie\w* || know-how || preis-leistungs-sieger || partner auf augenhöhe || state of the art ||
            alleinstellungsmerkmal\w* || win-win\w* || wir sind (?:einfach |schlicht )?(?:besser|die besten)
            """)),
        ("price", phrase(r"""
            (?:wegen|aufgrund) (?:des |der |unserer |unseres )?(?:preise?s?|kosten|budgets?) ||
            (?:frage|sache) (?:des (?:preises|geldes|budgets)|der kosten) || preisfrage || kostenfrage ||
            (?:der |die |das )?(?:preise?|kosten|budget) (?:spiel\w+|zähl\w+|entscheid\w+)(?: \w+){0,4} ||
            (?:beste[rnms]?|gute[rnms]?|niedrige[rnms]?|niedrigste[rnms]?|günstige[rnms]?|günstigste[rnms]?|
            faire[rnms]?|attraktive[rnms]?|bessere[rnms]?|hohe[rnms]?) (?:preise?n?|kosten|konditionen|angebot) ||
            preis-?leistung\w* ||
            (?:der |die )?(?:preise?|kosten) (?:ist|sind|war|waren) (?:(?:immer|oft|meist|zu|sehr|der|das|die)
            )*(?:hoch|wichtig\w*|entscheidend\w*|ausschlaggebend|grund|problem|thema|a und o|besser|niedriger) ||
            zu teuer || günstiger\w* || billig\w* || (?:kein|wenig|knappes|fehlendes|zu wenig) (?:budget|geld) ||
            kostengünstig\w* || preiswert\w* || budgetgründe\w? || preissensib\w* || ein rabatt
            """)),
        ("benefit", phrase(rf"""
            {_DE_MORE} (?:\w+ (?:und \w+ )?){{0,2}}{_DE_ABSTRACT} ||
            {_DE_LESS} (?:\w+ (?:und \w+ )?){{0,2}}{_DE_SPENT} ||
            {_DE_ABSTRACT} (?:zu )?(?:\w+ )?(?:steiger\w+|erhöh\w+|verbesser\w+|optimier\w+|schaffen|sichern|
            gewinnen) || {_DE_SPENT} (?:\w+ )?(?:zu )?(?:senk\w+|spar\w+|einspar\w+|reduzier\w+|optimier\w+) ||
            \w*(?:effizienz|produktivitäts|kosten|zeit|qualitäts|umsatz|leistungs|prozess)(?:steigerung|senkung|
            ersparnis|einsparung|reduzierung|verbesserung|optimierung|gewinn)\w* || effizienter\w* ||
            produktiver\w* ||
            (?:schneller\w*|einfacher\w*|besser\w*) (?:arbeiten|zusammenarbeiten|entscheidungen|abläufe|prozesse|
            kommunikation|bedienung|ergebnisse) || mehrwert\w* || wettbewerbsvorteil\w* || benutzerfreundlich\w* ||
            bedienerfreundlich\w* || einfach zu bedienen || zeit (?:und|oder) geld || digitale transformation ||
            digitalisierung vorantreiben || erwartungen (?:zu )?(?:erfüllen|übertreffen) ||
            wettbewerbsfähig(?:er)? (?:bleiben|werden|sein) || arbeit (?:\w+ )?(?:erleichter\w+|einfacher) ||
            entlastung || effizienz || produktivität
            """)),
        ("filler", phrase(r"""
            (?:mangel an|mangelnde[rs]?|fehlende[rs]?|zu wenig|keine|wenig) (?:zeit|ressourcen|personal|
            transparenz|fachkräfte|know-how|unterstützung) || (?:kosten|zeit|preis|wettbewerbs|termin)druck ||
            fachkräftemangel || (?:sehr )?komplexe[rn]? prozesse? || usw\.? || etc\.? || und so weiter ||
            so (?:bald|schnell|gut) wie möglich || im allgemeinen || bei bedarf || nach bedarf ||
            falls (?:nötig|erforderlich|notwendig) || eine (?:gute|bessere|passende|moderne|einfache) lösung ||
            die üblichen \w+ ||
            (?:wer|die|jene,? die) (?:\w+ ){1,3}(?:leidensdruck|druck|bedarf|macht|budget|hut auf)(?: \w+)? ||
            (?:einige|mehrere|wenige|ein paar|etliche)[nr]? (?:tage?n?|wochen|monate?n?|jahre?n?) ||
            zur richtigen zeit ||
            (?:viele|verschiedene|diverse|typische|aktuelle|tägliche)[nr]? (?:herausforderungen|probleme\w?|themen|
            anforderungen|aufgaben|bedürfnisse\w?)
            """)),
    ),
    opinion=saying(r"""
            (?:^|[.:;,–—] ?|\b(?:und|aber|weil|dass) )(?P<said>(?:ich|wir) (?:alle )?(?:glauben?|denken?|meinen?|
            vermuten?|nehme an|nehmen an|finden?)|(?:glauben|denken|meinen|vermuten) wir|jeder weiß|jeder kennt|
            alle wissen|wir wissen alle|bekanntlich|bekanntermaßen|natürlich wollen sie|(?:meiner|unserer)
            (?:Meinung|Ansicht|Erfahrung) nach|selbstverständlich|offensichtlich|es ist (?:ja )?bekannt)\b
            """,
    ),
    big=words(
        """
        abhängig ablauf abläufe* absicht* absolut* abstimm* abteilung* agil* aktuell* alle* alleinstellung*
        alles allgemein* allmählich* alltag* alternativ* amortis* analy* analyse* anbiet* anbieter* andere*
        anders anerkenn* anforderung* angebot* angepasst* angesehen* annahme* anpass* ansatz ansprechend*
        ansprechpartner* ansätze* anwender* anzahl app* arbeit* arbeitsabläufe* art aspekt* attraktiv* aufgrund
        aufmerksamkeit aufwand* aufwend* ausbau* ausgaben ausgewogen* auslöser* ausreichend* auswahl* auswirk*
        automatisier* bandbreite basis bedarf bedienbar* bedienen bedienung bedingung* bedürfnis* beeindruckend*
        beeinfluss* begeister* bekannt* bekommen belegschaft* bemerkenswert* benutzbar* benutzer* bequem* berat*
        beratung* bereich* bereit* bericht* berücksichtig* beschaff* beschleunig* besser* beste* bestehend*
        bestimmt* beständig* beteiligt* betreuung* betrieb* bevorzug* bewert* bewusst* bewährt* beziehung* biet*
        bieten bietet billig* bisherig* bleiben botschaft* branche* branchenspezifisch* breit* budget* chance*
        cloud daten* dauerhaft* definitiv detail* detaill* differenz* digital* ding* disrupt* divers* dokument*
        druck dynami* ebene* echt* echten effektiv* effizien* ehrgeizig* eigentlich eigentum* einfach* einfluss*
        einführ* einführung* einheitlich* einspar* einstellung* einzigartig* empfehl* energie energieeffizient*
        engpass* engpässe* entscheid* entscheider* entscheidung* entsprechend* entwickl* erfahrung* erfolg*
        ergebnis* erhöh* erlebnis* ermöglich* erneuer* erreich* ersparnis* erstell* erstklassig* ertrag* erwart*
        erwartung* erweiter* erweiterbar* etablier* ethisch* exakt* exklusiv* expert* extern* extrem* exzellen*
        fachkräfte* fachwissen fahrplan* fair* faktor* fall faszinier* fehlerfrei* finanzierung* firma firmen
        flexib* folgen folgend* folgt fortschritt* frage* freie* freigabe* freund* freundlich* früher*
        fundament* funktion* fähig* fälle* förder* füg* führend* ganz* ganzheitlich* garantie* garantier*
        geeignet* gegenseitig* geld gemeinsam* gemischt* genau genaue* genehmig* genügend gesamt* geschäft*
        geschätzt* gewinn* gewiss* gewohnheit* gewährleist* glatt* gleich* global* glücklich* grund grundlage*
        grundlegend* grundsätzlich größe* größer* grün* gründe* gründlich* gut gute* günstig* haltung* handhab*
        hardware harmon* haupt* hebel* helfen herausforderung* herkunft herkömmlich* hersteller* hervorragend*
        hierarch* hierarchie* hilfreich* hilft hindernis* hintergrund hoch hochwertig* hoffnung* hohe* hybrid*
        händen hängt höchst* höflich* höher* hürde* ideal* idee* individuell* industrie* information* inhalt*
        initiativ* innovat* insgesamt integr* intelligent* interessant* intern* intuitiv* invest* investitions*
        irgendetwas irgendwie irgendwo jede* jeweilig* kampagne* kapital kauf* kennzahl* ki klar klare* klarheit
        kleiner* klima* klär* klüger* know-how komfort* kommt kommunikation* kommunizier* kompatib* kompeten*
        kompetenz* komplex* konditionen konsisten* kontext* kontinuierlich* kontroll* konzept* konzern* kooper*
        kooperation* koordin* korrekt* kosten* kostenbewusst* kostendruck kpi* kreativ* kultur* kund* kunden*
        kundenerlebnis* kundennah* kundenorientiert* kundenspezifisch* kurzfristig* kürzer* land langfristig*
        laufend* leicht* leistung* leute* lieferant* liefern liefert lieferung* länder* länger* lösung*
        lösungsorientiert* machen macht management mangel* mangelnd* marge* marke* markt* maximal* maximi*
        maßgeschneidert* mehrere* mehrwert* meilenstein* mensch* method* minimi* mitarbeit* miteinander mobil*
        modell* modern* modernisier* modular* motiv* motivier* märkte* möglich* mühelos* nachhaltig* nachwuchs*
        nahtlos* nett* neu neuausricht* neue* neuest* niveau normal* notwendig* nutz* nutzen nutzer* nützlich*
        offenbar online operativ* optimal* optimi* optimum option* organisation* organisier* paket* partei*
        partner* partnerschaft* passend* perfekt* permanent* person* personal personal* persönlich* phase*
        pionier* plan* plattform* potential* potenzial* pragmatisch* praktisch* praxis praxisnah* preis*
        preisbewusst* premium prinzip* prinzipiell priorit* proaktiv* problem* produkt* produktiv*
        professionell* programm* projekt* prozess* präzis* pünktlich* qualität* qualitätsbewusst* quelle rabatt*
        rahmen* reaktion* reaktiv* realisier* realistisch* rechtzeitig* reduzier* regel* region* reibungslos*
        reichlich reif* relevant* rendite* renditen* renommier* respekt* ressource* ressourcenschonend*
        revolution* richtig* richtlinie* risik* robust* rolle* ruf rundum rückmeldung* sache* schaff* schaffen
        schafft schlank* schnell* schritt* schulung* schwach* schwäche* senk* service* sicher* sicherlich
        sichtbar* sinkend* sinnvoll* situation* skalier* smart* sofort* software solide* sorgfältig* sozial*
        spannend* sparen spart speziell* später* stabil* stakeholder* standard* standardisier* stark* starke*
        steigend* steiger* stetig* steuer* strateg* strategisch* struktur* ständig* stärk* stärke* störungsfrei*
        synergie* system* taktisch* talent* tatsächlich team* teamarbeit* technik technolog* teilen tempo
        termintreu* teuer* thema themen theorie* tief* tool* top tradition* transform* transparen* treffen
        treib* treiber* typ* typisch* täglich* umfang* umfassend* umfeld* umsatz* umsetz* umstand umstruktur*
        umstände* umwelt* unkompliziert* unsicher* unsicherheit* unternehm* unternehmensgröße* unterschied*
        unterschiedlich* unterstütz* variiert verantwort* verantwortlich* verbesser* verbind* verbraucher*
        vereinbar* vereinfach* verfügbar* vergleich* verhalten verhandl* verlieren verloren verlässlich*
        vernetz* verschieden* versprech* verstanden versteh* vertrauen* vertraut* verwalt* verwend* veränder*
        viele* vielfalt vielfältig* vielversprechend* vielzahl virtuell* vision* visionär* volatil* voll*
        vollständig* voran vorantreib* vorschlag* vorschläge* vorteil* wachsen wachsend* wachstum wahrnehmung*
        wandel wart* wegen weise weiter* welt* werden* werkzeug* wert* wertschätz* wesentlich* wettbewerb*
        wichtig* will wirklich* wirksam* wirkung* wirtschaftlich* wissen wollen wunsch wähl* wünsche* zahlreich*
        zeit* zeitdruck zeitplan* zeitsparend* zentral* zentralisier* ziel ziele* zielführend* zufrieden*
        zugriff* zukunft* zukünftig* zunehmend* zusammenarbeit* zuständig* zusätzlich* zuverlässig* zweck*
        zyklus ähnlich* ökolog* ökonomisch* überlegen* überwach* überzeug* üblich*
    """
    ),
    anywhere=words(ANYWHERE, "e en er es em n s"),
    abstract=whole(r"""
            \w{3,}(?:ung|ungen|heit|heiten|keit|keiten|tion|tionen|ität|itäten|schaft|schaften|nis|nisse|ismus|
            bar(?:e[nrsm]?)?|lich(?:e[nrsm]?)?|voll(?:e[nrsm]?)?|sam(?:e[nrsm]?)?|isch(?:e[nrsm]?)?)
            """
    ),
    contrast=phrase(r"""
            nie || niemals || niemand || nichts || keiner || nur || allein || alleine || selbst || solange ||
            wo || ohne \w*entscheidung
            """),
    small=word_set(
        """
        der die das den dem des ein eine einen einem einer eines und oder aber sondern denn so doch von zu
        zum zur in im ins an am auf für mit bei beim aus nach über unter durch um als wie dann dass dies
        diese dieser dieses diesen es er sie wir uns unser unsere unseren ihr ihre ihren ihrem ihrer sein
        seine ich mich mir man ist sind war waren sein werden wird worden hat haben hatte kann können könnte
        muss müssen soll sollen darf dürfen mag nicht kein keine keinen sehr ganz nur auch noch schon mehr
        weniger meist oft immer manchmal jeder jede jedes jeden alle allen aller alles beide da dort hier wo
        wenn wer wen wem wessen was warum ob weil während bis vor seit gegen zwischen ohne je nachdem etwa
        eher wohl vielleicht natürlich halt eben davon darauf drauf dabei dazu damit daran dafür an ab sich
        selbst etwas nichts jemand niemand pro per vom ja nein nun heute bald später generell gerade einmal
        wieder statt anstatt sowie innerhalb entlang falls bevor welche welcher jemandem
        """
    ),
    named=words(
        """
        anruft *anwalt *anwältin *arzt *assistent *assistentin auftrag* aufträge* ausgelacht *azubi*
        *beauftragte *beauftragten *beauftragter beleg* betriebsarzt brauchbar* buchhaltung* *büro einkauf
        fehlalarm* fertigung* fährt gekauft gelesen gemeinderat gescheitert* *gründer* *halle hersteller*
        hintere* *ingenieur* *inhaber* instandhaltung* *kleiter *kleiterin kopie* *lehrling* lieferant*
        lieferung* liest linie linien *lrat *lrats *meister *meisterin *meisters monat* montags monteur*
        nachts *pfleger *pflegerin *planung produktentwicklung produktion* *prüfer *prüferin *prüfern
        rechnung* ruft *sabteilung scheune* *schlosser* schornsteinfeger* schrank* schreibt seite seiten
        *sekretär* *sleiter *sleiterin spät *srat *srats stillstand* stillstände* *swart *swartin tasche*
        *techniker* *tleiter *tleiterin tor tore tür* unterschreibt unterschrieben *vertrag *vertrags
        *verträge *verträgen warnung* woche* wort worte worten zeile* *ärztin
        """
    ),
    idiom=phrase(r"""
            an einen tisch || im griff || ohne versteckte kosten || mal schnell || mal langsam ||
            der spagat zwischen || mehr als nur || nicht nur || nur noch || leg(?:t|en) (?:\w+ )?wert auf ||
            im haus || von haus aus || (?:die |eine )?extrameile || von mund zu mund || an einem tisch ||
            ins boot || mit im boot || an bord || auf dem laufenden || am ball ||
            an einem strang || am gleichen strang || hand in hand || auf (?:dem|den) (?:radar|schirm) ||
            auf augenhöhe ||
            das a und o || a und o || auf dem tisch || vom tisch || unter einem dach || aus einem guss || im blick ||
            auf den punkt || auf der hand || rund um die uhr || von oben || nach oben || den rücken || im rücken ||
            auf kurs || über den tellerrand || das große ganze || unter einen hut || ins rollen || auf die beine ||
            mit ins || in die hand || in der hand || zur hand || am herzen || vor ort || eins zu eins || auf trab ||
            am puls der zeit || an der spitze || die nase vorn || einen schritt voraus || auf einen blick
            """),
    number=phrase(r"""
            zwei || drei || vier || fünf || sechs || sieben || acht || neun || zehn || elf || zwölf || fünfzehn ||
            zwanzig || dreißig || vierzig || fünfzig || sechzig || neunzig || halb\w* || hälfte || drittel ||
            viertel || dutzend\w* || hundert\w* || tausend\w* || eine[rs]? von || doppelt || zweimal || dreimal ||
            montags? || dienstags? || mittwochs? || donnerstags? || freitags? || samstags? || sonntags? ||
            jede[ns]? (?:tag|woche|monat|nacht|morgen|jahr) || januar || februar || april || juni || juli ||
            august || september || oktober || november || dezember
            """),
    reason=whole(r"""
            [:;–—] ||
            \b(?:weil|wenn|falls|bis|seit|sodass|so dass|damit|ob|wer|wessen|welche[rs]?|nachdem|bevor|sobald|aber|
            statt|nicht|nie|indem)\b
            """),
    than=phrase("als || heißt || bedeutet || (?:ist|war) (?:hier )?(?:der|die|das|eine?)"),
    capitals_are_nouns=True,
    specific_from=2,
)  # fmt: skip
