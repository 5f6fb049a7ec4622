"""English that fit any company: what everybody does, feels and shares, when, and how well."""

DOING = """
    accompan* achiev* address* afford* aim* alleviat* answer answered answers approach* arrang* ask asking attend*
    avoid* back begin* behav* break breaks bring bringing broaden* brought build builds built cannot captur* care
    cares carr* cater* caus* champion* chang* checking close closes closing collect* coming compete* competing
    complain* complet* concern* conduct* connect* cop* cover covers creat* cultivat* deal* deepen* defin* depend*
    design* didn't differentiat* direct directs doesn't doing don't earn* educat* elevat* eliminat* emphasi* end
    ends engag* enter* equip* escalat* establish* exceed* exchang* explain* explor* face faces facing fail* fall
    feel feeling feels fight* find finding finds finish* fit follow follow-up* following follows fulfil*
    gather* generat* give given gives giving go goes going guid* handl* happen* heard hearing help* hesitat*
    highlight* identif* ignor* illustrat* influenc* involv* keep* kept lacks lag* lead leading leads learn* leave
    let lets listen* live look look-out looking lose loses losing made maintain* manag* mean meet meeting*
    meets met miss* move moves moving nurtur* occur* outperform* overcom* overload* overwhelm* own owns
    participat* pay pays pitch* play* pose* position* postpon* prepar* present* preserv* prevent* prioriti*
    prioritis* proceed* promote* protect* prov* push* putting qualif* rais* react* realis* receiv* refer* relat*
    relies rely remind* repl* represent* request* resist* resolv* respond* review* say says seek* seem* sell selling
    sells send serv* set sets setting shape* show showing shown shows solv* speeds stall* stand stands start* stays
    strengthen* strive* struggl* succeed* suffer* suits tackl* take taken takes taking talk talking talks
    teach* tell telling tend* think thinking thinks translat* treat* tries try trying turn unif* update* updating
    utili* welcom* went wonder* worr*
"""
FEELING = """
    afraid angry annoy* anxiet* anxious appreciated ashamed belong* calm cautious comfortable confused confusion
    convinced curious desire* distrust* doubt* dream* eager emotion* enthusias* exhaust* fear* frustrat* grateful
    hesitant hop* impatien* insecur* inspired interest interested interests keen like likes love loves motivat*
    nervous open open-minded optimis* overwhelmed passion* patien* pleased pride proud reluctan* resistan* satisfied
    scared sceptic* serious skeptic* stress* suspicious trust* unhappy unsatisf* unsure valued willing* worried
    worry
"""
SPREAD = """
    above abroad absence accept acceptable acquired act actual addition additionally address admit advertising
    advice affair affairs affect affected afterwards aggressive agility agree aid allow although amateur
    announcement apparent appear appearance application applied appointed appointment approximately argue arguments
    assessment assigned assistance associate attach* attempt attempted attempts awarded awful awkward barely based
    became beginner begun behalf belief beyond boredom boundaries brave brief brilliant camaraderie casual
    category chance chaos characteristics chosen claiming claims combination combined composition concentration
    conclusion confirm consent conservation conservative consists constitution consumption contains contrast
    contribute controversy convention council counts courage courses criticism curiosity cynicism danger decades
    declared decline dedicated deeply default degrees demands denied density deny depth deputy derived deserve
    deserves desperate despite destroyed dignity disappointed discipline discover discrimination disorder display
    dispute distinct distribution divided doer drama dramatic driver drivers due duty element elite elsewhere
    encounter ended enforcement enormous enough enthusiast entirely equivalent era escape exact exception excuse
    exercise existed existence exists expansion expert* explanation express expression extraordinary extreme
    fairness false fate fatigue fault felt figured follower formation formed former fortune found frequency
    furthermore generous given got granted gratitude happiness harsh hence herself hide himself humility idealism
    imagine importan* impossible impression incredible incredibly indicate indicated infrastructure initial
    initially innocent insane institutions integrity intense interpretation intervention joy justice knew know known
    knows latter layer leader led legitimate length lessons lifetime limit limits loads longest looked loose loud
    loyalty majority manner marked meant mechanism membership memories mental mentioned mercy mess minor mix mode
    moderate momentum mood moral movement mover movers nature neutral nevertheless noticed novice nowhere obtain
    obtained occasionally occasions occupied officials opposite opposition optimism ordered ought outer outstanding
    painful parallel particular pattern permission physically pioneer* popularity portion positive
    possession possibly potentially pragmatism praise precious pretend primarily privilege produce professional*
    prominent psychological publicly pure pursue radical raw realism recovered reflect reform refuse relax relief
    remained remaining require rest restrictions rests ridiculous rights rigour ruling sacrifice sake scepticism
    secondary secrets seeing sensitive sequence settle settlement severe shaker showed sight since sole solidarity
    standing stayed stunning style subsequent substance substantial suffering summary suppose supposed surprising
    surrounded survival suspension taught teamwork technical technique temporary themselves therefore thinker though
    thus tied totally transition tried trouble ultimate unable unexpected unfortunately universal universe unknown
    unlike unlikely unusual upset useless versus vigour virtually visionary vulnerable wanting worked worn worth
    worthy
"""
SHARED = """
    action* activit* agenda* alternative* ambition* amount* applicab* attribute* authority bid bids bodies brochure*
    buy-in buying-committee career chain challenge* channel* colleague* committee* competition competitor* conflict*
    connection* consumer* conversation* course credib* date deal-breaker* delay* dependenc* destination dialogue
    direction* discussion* disruption* documentation doubts edge error* essence evaluation* event* everyone*
    evidence exchange executive* experience* exposure extent faith feeling* field* flyer* focus* forward funnel gap*
    goodwill guidance history honest* human implication* incentive* incumbent* inefficien* info inquir* insight*
    integrity interaction* interest* interplay journey* landscape latest lifecycle load loss losses luck
    management's market* maturity means message* minds mistake* morale nature network* news newsletter* notes
    opinion* organi* other others outlook outreach participant* past path* peer* persona personas perspective*
    pieces pipeline player* politic* portal possibility power presence presentation* priorit* procedure procedures
    profile progress* promise* proof proposal* prospect* provider* purchase purchases purpos* quantit* rapport rate
    rates rating* reaction* readiness recognition relationship* reluctance reports requirement* resistance response*
    responsibility rival* round rounds route sale scenario* selection sense sessions side sides signal* signs
    silo* situation* specification* specs stance status stories story strain strength* stress structure* subject*
    supplier* survey* task* tender* tension* thought* touchpoint* trend* truth turmoil understanding use-case*
    variable* vendor* version* visibility voice* way ways weak* webinar* whitepaper* willingness workload workplace
    year-on-year years
"""
WHEN_AND_HOW_WELL = """
    accordingly active* adequat* again ahead alone-standing anywhere apart appropriate* aren't around as-is asap
    aside average awhile bad badly big bigger briefly broader busy carefully clean closely coherent* collectively
    complicated confidently constructive* correct* cumbersome currently decent delayed difficult* directly early
    effortless* eventually everywhere extensive* fancy final finally firm* first formal* frequent* fresh future
    genuin* gradually half-hearted happily hard harder heavily huge immediately increasingly ineffective*
    inefficient* insufficient* isn't joint jointly large last lasting late lately lengthy likely little long longer
    low-quality manageable many massive* moment moments month months more moreover mutual* narrow natural* nearly
    necessary nicely nobody's numerous obvious* official old-fashioned on-going open* ordinary outdated over overly
    painless past-due plain please poor* popular present pretty prior promptly proper* public quality quarters quite
    random* rare rarely ready recent* regular* relatively reliabl* rich rough* seldom sensib* separat* serious*
    shared short shorter silently simplified sincere* slight* slow slower slowly small solely somewhat sophisticated
    sorts stable step-by-step straight* successful* sudden* sufficient* swift* tedious thorough* tight
    time-consuming together tough traditional true unclear unified unnecessary up-to-date upcoming urgent* usual*
    utmost vague* valid vast visible vital well-informed well-known while won't worse worst wrong yet
"""

TAKEN_FOR_GRANTED = """
    abilities absen* abundant acceptab* acceptance accepted accountab* accurac* accus* acquir* act acting actual*
    adapt* addition* adequac* adequate advance advisor advisors advocat* affair* affect* agil* allow* always
    ambiguous ambit* amount ample analytic* another anticipat* anybody apparent* appeal* appear* application*
    appreciation apprehens* approval* approves argu* aspir* assign* assist* associat* assorted assum* assur*
    atmosphere attain* attempt* attribut* audience* audit-proof authentic* autonom* avoidance award* awesome awful
    backlog balanc* bandwidth bankrupt* based battl* becomes been behalf behind belief* belong belonging beneficial
    beyond biased blame* boring boss bother* bright brilliant brisk broad* burden* bureaucra* burnout buyer* buzz*
    capacit* careful* categor* caution* chance* change changes chaos chaotic characteristic* charge charism*
    chemist* choose choosing chosen circumstance* classif* clever climate clutter coach* collab* combin* comfort*
    comment* communicat* communit* comparison* compensat* complacen* complement* complian* component* comprehens*
    compromis* con conclu* concrete condition* conference* confirm* conflicting cons conscious* consider* constrain*
    construct* contain* context-switch* contradict* contribut* controvers* conversion* cooperat* costly counterpart*
    courage craft* crisis criteria critic* criticism* cultural* dare dashboards data-driven dead-end deadline*
    debat* decades decline* deeply default defeat degree* delay delays delegat* deliverable* demand* demonstrate
    demonstrates demonstrating departments departure depth* deriv* described deserv* desperat* despite
    detail-oriented determin* diagnos* diligen* disappoint* discipline* disconnect* discover* disput* distinct*
    distract* distraction* diverse do doable does domain* done downbeat downside* downtime draft dramatic* dreary
    drift* driven drop drops dull duplicat* dut* eas* effort* ego egos elaborat* elements else embrac* emerg*
    emphas* employee* empower* encounter* endless* energ* enforce* enjoy* enormous* enough enrich* enterpris* entir*
    entitle* equality error-prone estimat* ethic* ethos evaluat* event events everyday evolve* exact* example*
    excess* exclusiv* excus* executives exhibition* exist* expans* expertise expir* exploit* express* extend* extra*
    extraordinar* extreme* fact facts fairness fairs fast feasib* feedback figur* financial* fine finger-pointing
    fire-fighting firefighting first-time flaw* flow flows fluent fluid force* foresee* forever forevermore forgott*
    format* former forward-looking fragment* frame* free* frequenc* friction* fulfilment fun fundamental* further
    furthermore gatekeeper* genuine* glad gladly goal-driven goal-oriented got govern* grant* grasp* great greatest
    ground* grown guarante* guess guesswork gut habit* hampered handy happy hard-to-find hard-working hardly harm*
    harmon* harsh hassle* headache* headroom healthy heard-of heart hectic hesitation heterogen* hidden hinder*
    hint* hire hires hiring homogen* horrible hotline hours-long hurdle* hurry hype idea ideal* illusion* imag*
    imagin* impact* imped* imperativ* implic* impossib* impress* impuls* maker makers in-depth in-house inability inact*
    inadequa* inbox incident* inclusi* incomplet* inconsisten* incorrect* independ* indicat* individual* inertia
    inevitab* influencer* infrastructure inhouse initial* inner innocen* inside instabil* instance* instant
    instinct* institution* instruct* intangib* intelligib* intend* intens* intent* interchang* interconnect*
    internal internally interpret* interrupt* interven* invent* investig* invit* irrelevan* irritat* isolat* item*
    jargon joint-venture juggl* justice justif* lacklustre language* last-minute latent leaders legacy legislation
    legitim* liaison lifelong limit* logic* longevity lovely loyal* main mainstream manager managers mandat*
    maneuver* manual manually marketing match* material materials maybe meaning measurab* mechanism* media mediocre
    mental* mentor* merg* mess messy method* metrics micromanag* mileage mind* mindful* minor misalign* mistake
    mistakes misunderst* mix* moderate* modif* moral motiv* movement* multi multitask* multitude mundane must-have*
    mystery native negative* neglect* negotiat* networks neutral never-ending nice nice-to-have* niche* noise
    non-existent normal notic* notion* numbers-driven objection* objectiv* oblig* obsolet* obstacle* obtain*
    occasion* odd offerings okay old onboard* ones opponent* oppos* optim* organis* orient* outclass* outcome*
    outside outsourc* outstanding outweigh* overarching overhead* overlap* overloaded overlook* oversee* overview*
    overworked paid pain-point* paradigm* paralysis partially particip* particular* pass passive pattern*
    people-person perceiv* permanent persist* person persona* perspectiv* pioneer* place placed places planned
    planning plans play-it-safe pleasant pleasure plenty plus policies political* pool positive* possess* possible
    potential* powerful practition* pragmati* precious precision precondition* predict* preferen* prejudice*
    prepared prerequis* pressing prestig* presum* prevail* previous pricey primary prime privacy private pro
    procur* produc* profession professional* proficien* profound prolong* prominen* promot* prompt* proportion*
    prospective* protection protective purchasing pursu* pushy puzzle* qualitative quantify* quantitative quest
    question questions quiet* quit quo rank* rapid rational* re-think reality realm* reason* reassur* rebuild*
    received recommend* recover* recruit* redesign* reduction redundan* referenc* referral* refin* reflect* reform*
    refus* regain* regulat* regulation* reinforc* reject* reliev* remember* remote repetit* replac* report* reputab*
    requir* rescue* research* reserv* resign* resili* resolution* resourceful respected restrict* restruct*
    results-driven retain* retire* reveal* reward* rich* rid rights rigid* rise risky roadblock* rooted rough
    running sacrific* sad safeguard* sake sales save* scarc* scatter* scheme* seamless second sector* security see
    seen sees segment* selective self-confid* self-develop* self-service sensitiv* settle* sever* short-staffed
    shortcoming* shortcut* shortlist* showcas* showstopper* siloed similar* simultan* skilled skillset slow-moving
    smooth smoothly sole some* soul sound* source* space spare speak speaking spearhead* special specialis*
    specialist* specific* spectrum spent spirit* spread spreadsheet-driven spur* stabilis* staff stagnat*
    standpoint* start-up state* statement* steady step-change stimul* straightforward strain* strange stressful
    strict* strong-minded stuck sub subject-matter substan* succe* suit suitable* summar* superior superv*
    supervisor* surprise* surround* surviv* suspic* sustain* switch* symptom* synchron* takeaway* talent* tangib*
    tangled target-group* techni* temporar* tenure term* terrible terrific test-driven theme* therefore think*
    thorough thoroughness thought-out threat* thrive* throughput thus tight* timely tolera* tone top-down trade
    trade-off* trade-shows train* transform* transit transition* tremendous* tricky trivial* troubl* turf
    turnaround* two-way type* ubiquit* ultimate* unable unaware unbiased uncertain* unchang* uncomplicated
    underappreciated underestim* underlying underperform* understaffed understood undervalued undoubtedly
    unexpected* unfamiliar unforeseen unfortunate* unhelpful unify* unintended universal* unknown unlike* unlock*
    unnecess* unpredict* unrealistic unrelated unresolved unstable unsuitable untapped unwieldy unwilling upbeat
    upfront upgrade* uphold* upset upside* upskill* uptake urg* user* utter* valid* valu* variab* variant* varied
    various vast* verif* versatil* versus viable vibe* vigil* virtual* visitor* vital* volume* volunt* vulnerab*
    waiting warrant* wasted wasteful wealth* weather webinars weighs well-established well-positioned wellbeing
    whatsoever whether wholeheart* wisdom wise withdraw* workshop workshops worth* wrong* yearly yield* zero-sum
"""

ANYWHERE = f"{DOING} {FEELING} {SPREAD} {SHARED} {WHEN_AND_HOW_WELL} {TAKEN_FOR_GRANTED}"
