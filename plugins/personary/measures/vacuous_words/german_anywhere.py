"""German words that fit any company: what everybody does, feels and shares, when, and how well."""

DOING = """
    abgestimmt* abhol* abklär* abschließ* abstimm* abwart* achte* adressier* agier* akzeptier* anbieten angetrieben*
    ankommen ansprech* anstehen* anstreb* antreib* antwort* arbeit* aufbau* aufgreif* aufklär* aufnehm* aufzeig*
    aufzubauen ausbau* ausrichten ausschöpf* austausch* auswähl* beachte* bearbeit* bedien* befürcht* begegn*
    begeister* beginn* begleit* begründe* behalten behandel* behaupt* beheb* beibehalten beitrag* belegen belegt
    bemüh* benötig* beobacht* beruhig* beschäftig* beseitig* besitz* besprech* besprochen besteh* bestätig* besuch*
    beteilig* betrachte* betreff* betreu* betrifft bewirk* bewältig* binden blockier* brauchen braucht bremsen
    bremst bring* darleg* darstell* dauer* demonstrier* denk* diskutier* drängt durchführ* durchgeführt* durchsetz*
    einbezieh* einbezogen einbind* eingebunden eingeh* eingesetzt* einhalt* einholen einig* einsetz* entlast*
    entsprech* entsteh* erarbeit* erfahren erfüll* ergreif* ergänz* erhalt* erkenn* erklär* erleb* erledig*
    erleichter* erläuter* erreich* erziel* fallen fehlt festgelegt festleg* find* fordern fordert fragen
    funktionier* fällt fühl* führen führt geben gebraucht gefallen geführt* gehen gelingt gelten gelöst gemacht
    genutzt gepasst gepflegt* gesehen gestalt* getroffen gewinnen gibt glaub* greifen halten haltet handel* heraus*
    hervorheb* hervortun hineinversetz* hinterfrag* hol* hält informier* interessier* investier* jederzeit kauf*
    kenn* kennenlern* konzentrier* können könnten kümmer* lassen lauten leb* leid* leist* leiten lenken lern* lesen
    liegen lässt lös* mangelt melden mithalten mitnehm* mitzunehmen nachfass* nachgeh* nachlass* nachweis* nehm*
    nimmt nutzt orientier* passen passt pfleg* plan* platzier* positionier* prior* profitier* präsentier* prüfen
    prüft prüfung punkten qualifizier* reagier* reden redet sagen sagt sammeln scheitern schul* schätz* schützen
    sicherstell* sicherzustell* sieht sorgen sorgt spielen spielt sprechen spricht steht stell* stocken stockt
    stoßen streb* such* teilnehm* tragen treten tritt trägt tun unterbreit* unternehmen unterscheid* verankern
    verarbeit* verfolg* verhinder* verkauf* verkürz* verlang* verlieren verliert verläuft vermarkt* vermeid*
    vermittel* verpass* verschaff* verschieb* verschlepp* verschoben versorg* verstärk* versuch* vertief* vertret*
    verzöger* vorbereit* vorgeh* vorleg* vorstell* wahrnehm* weck* weitergeb* weitergegeben werb* widerspiegel*
    wirken wirkt wünsch* zeig* ziehen zurückgreif* zusammenbring* zusammenstell* zustimm* zweifel* zögern zögert
    überbrück* übergeb* übermittel* übernehm* übernimmt übersteh* überwind* überzeug*
"""
FEELING = """
    abgehängt ablehn* anerkannt* angst aufgeregt aufgeschlossen* bedenken begehr* begierig belast* beruhigt besorg*
    ehrgeiz* eifer emotion* enttäusch* freude freuen frust* furcht fürcht* geduld* gefühl* gehört gelassen* hoff*
    interesse* interessiert* leidenschaft* neugier* neugierig* offen* passion* scheu skepsis skeptisch* sorge stolz
    stress* unentschlossen* ungeduld* unklarheit* unmut unruh* unsicher unwohl unzufrieden* verdross* verständnis*
    verunsicher* verärger* vorbehalt* wertgeschätzt* widerstand* widerständ* wohl wohlfühl* zurückhalt* zuversicht*
    ängste ärger* überforder* überlast*
"""
SHARED = """
    abwägung* ahnung aktion* aktivität* akzeptanz anliegen anreiz* anspruch* ansprüche* anzeichen aufgabe* auftreten
    augen augenhöhe ausgangslage ausschreibung* aussicht* austausch auswahl* autorität bedeutung befindlichkeit*
    befürchtung* begriff* beitrag beiträge* beleg* bereichs* berührungspunkt* bild bildung bindung blick botschaften
    broschüre* buying-center bühne center charakter content dialog* dienstleist* dienstleistung* diskussion* effekt*
    eigenschaft* eindruck einigkeit einkaufsprozess* einsatz einwand einwände* ende entlastung entscheidungs*
    entscheidungsfind* entwicklung* ereignis* erfolgs* erkenntnis* erleichterung existenz fachabteilung*
    fachbereich* fachkompetenz* feedback fehler* fokus* form* fortbestand gebiet* gedanke* gefahr* gegebenheit*
    gemengelage geschehen* gespräch* gespräche* gleichgewicht gremien gremium handlung* handlungs* hilfe* hinweis*
    image impuls* indikator* instanz* interessent* interna ist-zustand jahr* kanal* kanäle* karriere kaufbereit*
    kaufentscheid* kaufprozess* kernbotschaft* kollegen kolleginnen konflikt* konkurrenz* konsens kontakt*
    kontinuität kontrolle kraft kräfte kundenbedürfnis* kundenwunsch* käufer* lage lead leads lebens* leitung
    leitungs* lücke* macht marktumfeld* maßnahme* material* menge* mittel* moment* monat* nachfrage* netzwerk*
    neuigkeit* newsletter nähe ordnung ort* persona personas perspektive* pfad pipeline politik politisch* position*
    priorität* profil* präsentation* punkt* qualifizierung* rat rolle* runde* rückfrage* rückhalt schlüssel*
    schmerzpunkt* schnittstelle* seite* selbst* sicht* sichtweise* signal* silo* sinn sog spaß spektrum spielraum
    stand stelle* stellung stichwort stimme* stimmung stolperstein* strukturen stärken teil* teilnehmer* tempo
    termin* thematik* tiefe touchpoint* trend* umgang umgebung umgesetzt* unternehmens* ursache* verbesserungs*
    verbindlichkeit* verbindung* verhältnis* verlauf verlust* vermutung* vermögen version* verständigung vertrag*
    vertriebsprozess* verträge* verwaltung* vorgabe* vorgang* vorgehen* vorgehensweise* vorgänge* vorsprung*
    vorstellung* wahl wahrheit wechsel* weg* weiterentwicklung* weltweit* werbung werte* whitepaper* wunsch* zahl*
    zeitaufwand* zeitpunkt* zeitraum* zuge zukunft* zusage* zusammenhang* zusammenhänge* zustand* zustimmung*
    zuwachs zweck* zyklen überblick übergabe* übersicht* überzeugung*
"""
WHEN_AND_HOW_WELL = """
    aktiv* akut* allerdings angemessen* anschließend anspruchsvoll* arg aufeinander ausführlich* außen außerdem bald
    bedarfsgerecht* bekannte* besonder* bestmöglich* branchenüblich* breit* dadurch danach dank daraus dauerhaft*
    deren dessen deutlich* dringend* einige* einmalig* einzeln* endgültig* endlich eng* enorm* entscheidend* erneut
    erst etlich* fachlich* falsch* fast fest* früh* frühzeitig* gar gegenüber gelegentlich* gemäß gering* gern*
    gewissenhaft* grob* groß* große* häufig* höchst* ihnen immens* inner* intensiv* jahren jetzt jeweils klein*
    knapp* kompliziert* konkret* konstant* konstruktiv* kurz* lang* langsam* langwierig* lediglich letzt* lokal*
    manch* marktüblich* massiv* mittelfristig* mühsam* nach nachvollziehbar* nah* natürlich* nebenbei negativ* nur
    nächst* obwohl offiziell* oftmals ordentlich* parallel* passgenau* pauschal* plötzlich* positiv* profitabel
    profitable* punktuell* raus recht regelmäßig* regional* reif* rein* relativ* rund scharf schlecht* schleppend*
    schlicht* schlussendlich schwer* schwierig* sehr seinem seinen seiner selten* seriös* sobald solche* somit
    sorgsam* sowie sowohl stets ständig* teilweise tendenziell tief* transparent* trotz umständlich* unbedingt
    unendlich* ungefähr* ungenügend* unklar* unnötig* unser unserem unseren unserer unseres unter unzureichend*
    ursprünglich* veraltet* viel vielfach* vielschichtig* vorab vorhanden* vorher vorn vorne weit* wenig* wert
    wichtig* wirklich* zeitgemäß* zeitlich* zeitnah* zielgerichtet* zielgruppengerecht* ziemlich* zuerst zufällig*
    zuletzt zunächst zusammen zwar zügig* öffentlich* überall übergreifend* überwiegend überzeugend*
"""

TAKEN_FOR_GRANTED = """
    abgelehnt* abheben abhilfe abhängig* ablenk* ablös* abnehm* abschluss abschätz* absicher* absprache* abstand
    abwander* abwarten abwechsl* abweich* abwäg* achtung aggressiv* ahnen alleinstell* allgemein* *alltag alltags*
    alt alte* altlast* analyst* analytisch* anbindung* anderweitig* anfang* anfrage* angebracht* angehen angehör*
    angelegenheit* angemess* angenehm* angst* anhand anlass* anleit* anläss* annehm* anpack* anregung* anschau*
    anschluss anseh* anstatt anteil* anwend* anzieh* anzubieten argument* argumentation* atmosphäre aufdringlich*
    auffass* auffind* aufgaben* aufgeb* aufhalten aufhänger aufkommen aufmerks* aufrechterhalt* aufschub aufsetzen
    auftret* *aufwand aufwerten aufzeigen ausbleiben ausdruck* auseinandersetz* ausfallen ausführ* ausgang
    ausgebaut* ausgeh* ausgelastet* ausgereift* ausgezeichnet* ausgleich* ausgrenz* auskunft* auslös* ausmachen
    ausnahm* ausprobier* ausreichen ausreichend* aussag* ausschlaggebend* ausschließ* ausseh* aussenden außendienst
    aussteh* ausweit* auswert* auswirken automatis* autonom* balance bauchgefühl* bedarf* *bedarf bedauer* bedenken*
    bedeut* bedienbarkeit bedingung* bedroh* *bedürfnis *bedürfnisse beeinträchtig* beend* befass* befind*
    befriedig* begabung* begeg* begin* begreif* begrenz* begründ* begünstig* beharr* behaupten* beid* beispiel*
    beizutragen bekenn* belastung* beliebt* bemerk* bemessen benutzerfreundlichkeit berechtigt* *bereich *bereiche
    *bereichen bereitstell* beruf* beruflich* berühr* beschreib* beschränk* beschwer* besetz* besitzen besonderheit*
    besprechung* best bestand* bestandteil* bestimm* bestmög* bestreb* beteiligen betonen betont bewahr* beweg*
    beweggrund* beweggründe* *bewusstsein bezahl* bezeichn* bezieh* bezug* bezüglich *bindung blind* blockade*
    bodenständig* bremse* brennend* budgetfreigabe burnout business by case chancen charakter* charismatisch* chef
    chefetage* chefs chemie coaching communit* compliance darüber dasselbe datengetrieben* datenschutz* davor
    deadline* deckt delegier* demnach denkbar* derart* derzeit* deshalb detail* detailverliebt* dich dienstleister*
    differenzier* dir direkt* distanz* diszipliniert* doppel* doppelarbeit* dran* drastisch* druckpunkt* durchblick*
    durchdacht* durchgängig* durchlauf* durchsatz durchschnitt* durchsetzungsstark* durchsichtig* durchweg dürfen
    dürfte* *ebene *ebenen ebenso egal ehrlich* eigen* eigene* eigentlich* eignen eignet eilig* einarbeitung
    einblick* eindeutig* eindringlich* einerseits einfall* einfluss* einfüg* eingeführt* eingeladen eingeschränkt*
    eingespielt* einhergeh* einkaufsentscheid* einklang einkommen einladen einladung* einlass* einräum* einschränk*
    einschätz* einseitig* einsicht* einstell* einteil* eintret* einverstanden einzelheiten einzig* elementar*
    empfind* engagement engagier* entdeck* entfall* entfernt* entgegen* enthalten entsch* entscheidungsfreudig*
    entscheidungsprozess* entstanden* entweder entwurf* erachte* erbring* erfahr* *erfahrung *erfahrungen erfass*
    *erfolg erfolgen erfolgt* erforder* ergeb* ergebnisgetrieben* ergebnisoffen* ergebnisorient* ergibt ergreifen
    erheb* erhofft* erinner* ermittel* ermutig* ernst* ernsthaft* ersatz erschein* erschwer* ersetz* ersichtlich*
    erstaunlich* erwisch* erwäg* erwähn* erzeug* euch eventuell* ewig* existier* expertise fachkräfte*
    fachkräftemangel* fachmesse* fachpresse fachsprache fachwissen* fakt* *faktor *faktoren familiär* favorisier*
    fehlende* fehler fehlerhaft* fehlinformation* fehlschlag* festhalten feststell* feuerwehreinsätze finanziell*
    flaute floriert fluktuation folglich forder* formal* formulier* fortbild* fortlauf* fortschreit* fortsetz*
    fragestell* frei* freigeb* freigegeben* freiheit* freiraum* freiräum* freiwillig* fremd* frist* früher*
    funktionsüber* fähigkeit* fälschlich* förderlich* führung* führungs* führungskraft* führungskräfte*
    führungsriege* gebracht* gedanken gedeih* gefährd* gegensatz* gegenwart* gegenwärtig* gegenüberst* geht geld*
    gelegenheit* geltend* gemeinsam* gemeinschaft* genauigkeit generell* genommen gepräg* gerade gerecht* gesagt
    gesamt* geschaffen geschehen geschick* geschwindigkeit* *geschäft geschäftsführung* geschäftsleitung* gesetz*
    gesichert* gesicht gespür gestellt* gesteuert* gestiegen* gesucht gesund* getan gewachsen gewicht* *gewinn
    gewinnbring* gewissen* gewohnheiten gewohnt* gewünscht* gezielt* gezogen glaubwürdig* gleichberecht*
    gleichgesinnt* gleichzeitig* glück* governance grabenkämpfe* grenz* *grenzen griff grundstein* grundverständnis
    größer* größt* gründ* gute* güte haltbar* handfest* handlungsbedarf hauptsächlich* hausintern* heikel* hektik
    hektisch* hemm* hemmnis* hemmschwelle* heran* herangeh* herausfind* herausforder* hervor* herzlich* heutig*
    hilf* hinaus* hinblick hindurch hinsicht* hintergr* hinweg* hinzu* hoh* homogen* hängen hätte höhe* idealerweise
    identifizier* identität* ignorier* ihm ihn improvis* inakzept* indirekt* ineffizien* infolge informell*
    inhaltlich* innerbetrieb* insbesondere insellösung* insider inspir* instabil* institution* instrument*
    intention* interess* interpret* investition* involvier* inzwischen irgend* irrelevant* irritier* irrtum irrtümer
    isolier* ja-sager jedoch jeglich* job jobs jonglier* kapazität* kategor* kaufargument* kaufkraft* kaufmotiv*
    kehrseite kenntnis* kennzahlengetrieben* kern kernaufgabe* kernkompetenz* kernpunkt* kernthema* klappt klarheit*
    klassisch* klein klärung* knowhow komfortzone* kommunikativ* *kompetenz *kompetenzen kompromiss* konferenz*
    kongress* konsequen* konsum* kontra kontrollier* kontrovers* konzentr* kooperativ* kostendruck *kraft kraftakt
    krise* kriteri* kritik* kritisch* *kultur kulturell* kundenseitig* kundig* kurs künftig* künstlich* langjährig*
    langlebig* lasten laune* leer* legen legitim* lehre* leichtigkeit leidensdruck leistungsdruck leistungsstark*
    leitfaden leitlinie* leitung* lenkung letztendlich* lieber lieblings* liefertreue link links logik logisch*
    lohnen lohnt loyal* lust luxus länge *lösung *lösungen lösungsansatz* mach* machbar* macher* machtkämpfe*
    machtlos* *management manuell* marketing marketings maßgeblich* maßstab* materiell* mechanismus* medial* medien*
    mediokr* mehraufwand mehrfach* mehrheit* mehrwerte mein* meist* meldet menschlich* mentor* merk* merkmal*
    messbar* methodik* migration* mikromanag* mindest* mir misserfolg* missstand* misstrauen missversteh*
    missverständnis* mitarbeitend* mitarbeiter* mitbewerb* mitdenk* mitentscheid* mitglied* mitreden mitsprache*
    mitspracherecht* mittlerweile mitwirk* modul* momentan* monet* monoton* moralisch* motivation* mundpropaganda
    mut mutig* möchte* mühe* münden mündlich* nachdruck* nachfolg* nachgereicht* nachhalt* nachholbedarf nachjust*
    nachreich* nachteil* nachvollzieh* nachwirk* nachwuchs namens namhaft* neigung* nerven neutral* nichtwissen
    niedrig* nirgend* *niveau norm* not notgedrungen notwendigkeit* nuance* *nutzen nutzenversprechen* *nähe nötig*
    oben obere* oberflächlich* objektiv* offensichtlich* ohnehin online-communities optisch* ordn* orient*
    *orientiert *orientierte *orientierter original* *paket palette papierkrieg paradigm* part passend* passier*
    passiv* peinlich* performance personalmangel* pflicht* *phase *phasen plausib* plus portfolio* *potenzial
    *potenziale potenziell* practice practices pragmatiker* praktiken praktiz* preislich* prestige* primär* privat*
    pro *problem *probleme produz* prognos* protokoll prozedur* *prozess *prozesse *prozessen psycholog* publik*
    punkt qualifikation* quantit* quasi querdenk* rahmenbedingung* rang rasch* rational* ratlos* ratschläge*
    realität* rechenschaft recherchier* rechtfertig* rechtlich* redundan* referenz* referenzen* reflekt* reform*
    regulatorisch* regulier* regulierung* reibung* reibungsverlust* reichweite* reizvoll* relativier* renommee
    rentabel* rentier* resign* resilien* resonanz* respektier* ressourcenknapp* rest restriktion* resultat*
    richtung* riesig* risikoarm* risikobereit* routin* ruhe* rundum* rückgang rückmeld* rückschlag* rückschritt*
    rücksicht* rückstand rückstände sach* sachlich* sachverhalt* sackgasse schaden* schaff* scheinbar* schema*
    scheuen scheut schicht schluss* schmerz* schnelllebig* schnittmenge* schritte* schub schuld schuldzuweisung*
    schulen* schwachpunkt* schwachstell* schwankung* schwelle* schwerpunkt* schwierigkeit* schwung sehen* seit
    sektor* sekundär* selbstbewusst* selbstständig* selbstverständlich* selbständig* sensib* sequenz* seriosität
    setz* sich sicherheit* sicherheits* siehe signalisier* *situation *situationen situativ* solid* sollte* sonder*
    sonderfall* sonstig* sorgfalt* souverän* spagat spannung* spezial* spezif* spielregel* sponsor* sprache*
    sprechend* sprung* spür* spürbar* stabilität* stagnation stagnier* standpunkt* starr* starten startet statisch*
    status stehen steiger* stellenwert* stemmen stetig* stichhaltig* stillstand stimmt stolpern stolpersteine strang
    *strategie streben streit* streng* *struktur *strukturen strukturier* stufe* stunden stütz* subjektiv*
    suboptimal* substanz* summe* sympath* symptom* talente* tatkraft tatsache* tauglich* teamfähig* teamgeist
    teamplayer* technik* technisch* teilhabe teilnahm* teilweis* tendenz* termindruck *thema thematisier* *themen
    theoretisch* tolerier* toll* topaktuell* traditionell* tragbar* tragfähig* tragweite trennung* treu* trotzdem
    träge* typ* umdenk* umfassend* umfeld* umgeh* umgekehrt* umgestalt* umschwung umsicht* umsonst umstell*
    umstellung* umstritten* umwandl* unabhäng* unangenehm* unausgereift* unbekannt* unberechenbar* unbürokrat*
    undurchsicht* uneinheitlich* uneinig* unentbehrlich* unerlässlich* unerwart* ungelöst* ungenau* ungeplant*
    ungewiss* ungünstig* unkenntnis unmittelbar* unmöglich* unnütz* unpassend* unproduktiv* unruhe* unsere*
    unsicher* unstimmig* unstrukturiert* unterbesetzt* unterbrech* unterbrechung* untereinander untergeordnet*
    unterlagen unterlieg* unterschwellig* unterschätz* unterstützend* unterstützung* untersuch* unterwegs
    unverbindlich* unverzichtbar* unvollständig* unvorherseh* unwichtig* unwirtschaftlich* unwissen* ursprung*
    ursächlich* urteil* variabel* variant* verankert* veranlass* veranstaltung* verbal* verbess* verblieb* verbreit*
    verdien* verdräng* verein* vereinfach* vereinzelt* verfahren* verfass* verfehl* verfüg* vergangen* vergeb*
    vergess* vergleich* vergleichbar* verglichen *verhalten verheißungs* verhindern* verlagern verlangsam* verlier*
    verlieren* verloren* vermehrt* vermitt* vermutlich* vernachlässig* vernünft* verpflicht* verringer*
    verschiedenst* verschlecht* verschwend* versicher* verspätet verstand* versteht verstellt verstreut*
    *verständnis verteil* vertiefen vertraglich* vertrau* vertrauenswürd* vertreter* vertrieb vertriebler*
    vertriebs* vervollst* verwechsl* verweis* verwert* verwirklich* verwirr* verzicht* verzug verzögerung* viel*
    vieldeut* *vielfalt vielschicht* vielseit* virtuos* visionär* volatil* vollends vollkommen* voneinander voran*
    voraus* voraussetz* voraussichtlich* vorbild* vordergr* vorerst vorfeld vorgaben vorgegeben* vorgesetzt*
    vorgesetzte* vorgezog* vorhaben vorherrsch* vorjahr* vorlieb* vorliegen* vornehm* vorrang* vorsicht* vorstand*
    vorteil* *vorteil *vorteile vortrag* vorurteil* vorwärts* vorzeig* vorzug* vorzüge* wachsam* wag* wahr*
    wahrscheinlich* warn* warten wartet webinare* wechseln wegfall* weiterbild* weiterempfehl* weiterempfehlung*
    weiterentwickel* weiterhin weiterkomm* weitgehend* welche* wende* werbe* werkzeug* werte wertig* wertschöpf*
    wertvoll* wesen* wettbewerb* wichtigkeit* wider* willen* willkommen* wirken* wirksam* wirrwarr wissens*
    wohlergehen wohlwoll* wollte* workshop* *wunsch wurde* wäre *wünsche wünschenswert* würde* wüsste* zahlen*
    zahlengetrieben* zahlungs* zeige* zeitgeist* zeitintensiv* zeitknapp* zeitlos* zeitmangel* zeitraub* zeitweise
    zermürb* zersplitter* zerstreut* ziehe* ziel* *ziel zielbewusst* *ziele *zielen zielgrupp* zielorient*
    zielstrebig* zielvorgabe* zoger* zu *zuarbeiten zufall* zufried* zugang* zugehörig* zugehörigkeit*
    zugeschnitten* zugesicher* zuhör* zukunfts* zunahm* zurecht* zurzeit zurück zurückführ* zusagen* zusammenarbeit*
    zusammenfass* zusammenfind* zusammenhalt* zusammenspiel* zusammenwirk* zusammenzuarbeiten zusatz* zuspruch*
    zustande* zuständigk* zuverlässigk* zuvor zuwend* zwang* zwanglos* zwecks zweit* zwingend* zwischen*
    zwischenmenschlich* änder* äußer* äußerung* öfter* ökosystem* übel überarbeit* überarbeitet* übereil*
    übereinstimm* überfällig* übergang* überhaupt überleg* überlegung* übermäßig* überprüf* überraschung*
    überschaubar* überschneid* übertrag* übertreff* überwach* üblicherweise übrig*
"""

WORKING = """
    abgleich* abruf* absatz* akquis* aktualis* ambition* anbahn* aneign* anerkenn* anforder* angleich* ankurbel*
    ankündig* annäher* anpassungs* anschaff* anspannung anstieg anstoß* anstöß* anwachs* arbeitsalltag* arrangier*
    auffall* auffäll* aufhol* aufrüst* aufschluss* aufsteig* aufstieg* auftrieb aufwert* aufwind ausarbeit*
    ausblick* ausdauer* ausgeglichen* ausgerichtet* ausgewogen* auslast* auslauf* ausläuft ausricht* ausrüst*
    ausstatt* basier* beanspruch* bedarfs* befähig* beherrsch* belastbar* bemängel* benennen bereichsleitung*
    bereitschaft* beschaffungs* beschleunig* beschluss* beschäftigt* bestärk* betreiben betrieblich* bewertungs*
    bezahlbar* billigung bindend* bisherig* breite* bündel* bürokrat* commitment* decken dienen dimension*
    dringlich* drohen druck* durchbruch* durchgehend* ebnen einarbeit* einbring* einbuß* einleit* einlös*
    einschlägig* einspar* einsteig* einstieg* einstimm* einwirk* entfalt* entgegenkomm* entlohn* entschlossen*
    entschluss* entspann* erheblich* erhol* erkundig* erlebnis* erneuer* erreichbar* erschließ* erteil* ertrags*
    erwirtschaft* eröffn* etablier* evaluier* expans* fachjargon federführ* festig* finanz* folge* fortschritt*
    frequen* fundiert* funktions* gefordert gefragt gelingen gelungen* gemeinsamk* generier* genießen genug
    geschult* glaubhaft* greifbar* großzügig* grundvoraussetz* hilfestell* hinderlich* hinzufüg* hochmotiv*
    horizont* ideen* infrastruktur* inhouse innovations* integrat* intensität* interaktion* jahrelang* jargon
    klassifiz* knappheit knüpf* komplettier* konform* konkurr* kontaktier* krisen* landschaft* langweil*
    lebenszyklus leistungsfähig* leitend* lücken* makel* marktanteil* mitgehen mithilfe mitzieh* moderat* modernis*
    nachahm* nachbesser* nachlässig* nachweisbar* nachzieh* niedrigschwell* nische* nutzbar* oberhand oberst*
    partnerschaft* personell* philosoph* planbar* popul* progressiv* querschnitt* realis* regelkonform* reichhalt*
    relevanz* reputation* resultier* rückgrat sammel* schaffens* schlagkraft schlagkräft* schritthalten schrittweis*
    selbstwert* skalier* sorglos* spezialis* stellhebel* steuerung* strategie* strikt* stößt tagesgeschäft*
    tatendrang treffsicher* triftig* trumpf tüchtig* umsetzbar* umsetzungs* umwälz* unbestritten* unbezahlbar*
    unentschied* ungeeignet* ungenutzt* unschlagbar* unternehmer* unterstreich* unzulänglich* verantwortungs*
    verbunden* verdeutlich* vereint* verfecht* vergrößer* verknüpf* verlagerung* verschlank* verschmelz* verständig*
    vertieft* vertrauens* verwöhn* visualis* vorankomm* vorausschau* vorbehaltlos* vorreiter* vorschrift* wahrung
    wandlung* weichenstell* widersprüch* wirkungs* wohlbefind* wunschlos* zeitersparnis zusammenführ* zusatznutz*
    zuschnitt* zuwachs* zweckmäßig*
"""

ANYWHERE = f"{DOING} {FEELING} {SHARED} {WHEN_AND_HOW_WELL} {TAKEN_FOR_GRANTED} {WORKING}"
