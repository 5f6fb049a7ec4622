"""How English says nothing."""

from __future__ import annotations

from personary.measures.vacuous_words.english_anywhere import ANYWHERE
from personary.measures.vacuous_words.english_idioms import IDIOMS
from personary.measures.vacuous_words.english_phrases import OPINION, TRIGGERS, WHOLE
from personary.measures.vacuous_words.language import Language, phrase, whole, word_set, words
from personary.measures.vacuous_words.ordinary import Ordinary, ordinary_words

_EN_BEGINNINGS = (
    "un", "re", "over", "under", "mis", "non", "pre", "co", "inter", "out", "self", "counter", "multi", "cross-",
)  # fmt: skip
_EN_CLITICS = ("'s", "’s", "n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d")

ENGLISH = Language(
    whole=WHOLE,
    triggers=TRIGGERS,
    opinion=OPINION,
    big=words(
        """
        ability able absolut* abundan* accelerat* access* accountab* accura* achiev* acknowledg* actually adapt*
        add added adding additional adds adequate* adjust* administrat* adopt* advanc* advance* advantag*
        advantage* advis* affordable agile agility agreement* ai aim aims align* alike alternative* amazing
        ambiguity ambitious amorti* analy* analytics anyway app appeal* appreciat* approach* appropriate*
        approv* apps area areas art aspect* asset assets assumption* attention attitude* attract* attractiv*
        attractive audience* authori* automat* availab* available aware* awareness awesome background backlog*
        balance* barrier* basic basically basics basis become* becoming behavior* behaviour* believ* benefit*
        bespoke best best-in-class best-practice* better bigger biggest blend* boost* bottleneck* brand* broad
        broad* budget* budget-owner budgetary bundle* business* business-critical buy buyers buying buys c-level
        c-suite campaign* capab* capital carbon-neutral careful* case cases central centrali* certain certainly
        challenge* change changes changing cheap* choice* choos* circumstance* clarif* clarity class classic*
        clear clearer clearly client* climate cloud cohes* collaborat* comfort* comfortable commercial* commit*
        common* communicat* communication* compan* companies company company-wide compar* compatib* compatible
        compelling competen* competence competition competitiv* competitor* complete* complex* complexity
        compliance compliant complicated comprehen* comprehensive concept* condition conditions confiden*
        configurable consensus consequence* consider* consisten* consolidat* constant* consult* consumer*
        consuming contact* content context* context-specific continu* continuous* control* convenien*
        convenience conventional* convinc* convincing cooperat* cooperation coordinat* core corporate correct*
        cost cost-conscious cost-effective* cost-efficient cost-saving* costing costs countries country courtesy
        creat* creative* creativity credib* critical* cross-functional crucial* cultur* culture culture*
        current* custom* customer* customer-centric customizable cutting-edge cycle* daily dashboard* data
        data-driven day-to-day deadline* deal deal* deals decide decide* decides deciding decision*
        decision-maker* decision-making declining decreasing dedicat* deep deeper definitely delight* deliver*
        demand* department* department-specific dependab* depends desire* detail* detailed determin* develop*
        dialog* differ* different differenti* differs digital* digitali* digitis* digitiz* disadvantag*
        discount* discuss* disrupt* divers* diverse diversity division* document* dominat* drive driver*
        driving durable dynamic* earlier earnings ease easier easily easy ecolog* ecologic* econom* economic
        economic* economy ecosystem* edge educat* effect effective effective* effects effici* efficien* effort
        efforts emerging employ* employee* empower* enabl* enabler* encourag* end-to-end enduring energ*
        energy-efficient engag* engaging enhanc* enjoy* ensur* enterprise* entire environment* environmental*
        equal* ergonomics essential* essentially establish* ethic* evaluat* ever-changing everybody everyday
        everyone everything evolut* evolution* evolv* evolving exact* excellen* excit* excite* exciting execut*
        existing expand* expect* expectation* expenditure* expense* expensive experience* expert* extend*
        extensible external external* extra extremely facilitat* factor* fair fair* familiar* fantastic
        fascinat* fast fast-changing fast-paced faster fastest favor* favour* feature* feedback* figure figures
        first-class fiscal fits fitting flexib* foster* foundation* framework* freeing frees friendly full fully
        function function* functional* functions fundament* funded funding further future* gain* general*
        generation get gets getting global* goal goals good govern* gradual* granular* great great* greater
        green group-wide grow growing grows growth guarantee* guideline* habit* hands-on happier happiest happy
        hardware harmon* harmoni* headcount help helpful* helping helps hierarch* high high-end high-level
        high-performance high-quality high-risk higher highest highly hiring holistic* hope* however hurdle*
        hybrid hypothes* idea* ideal* image immediate* impact* implement* importan* important impressive improv*
        improve* in-depth include* includes including inclusive* increas* increase* increasing indeed
        individual* industries industry industry-specific influenc* influence inform* information initiat*
        innovat* innovativ* input* insight* inspir* instant* integrat* intelligen* intent* interdisciplinary
        interest* interesting interface* internal internal* interoperab* introduc* intuitive* invest*
        investment* involve* iot issue issues journey* junior* keep keeps key kick-off kind kindness kinds
        know-how knowledge known kpi* lack* larger largest lasting later latest launch launches leader leaders
        leadership leadership* leading lean leaner learning legacy legal* level levels lever* leverag* life
        lighter long-lasting long-term longer lot lots loved low low-cost low-end low-risk lower lowering lowers
        lowest loyal* main maintain* major make makes making manag* management many margin* market markets
        matter* mature maturity maximi* maximiz* maximum meaning* meaningful merely messag* method* methodolog*
        metric* middle milestone* mindset* minimi* minimiz* minimum mission* mission-critical mixed ml mobile
        model* modern* moderni* modular momentum monetiz* money monitor* motivat* multichannel multiple mutual*
        necessar* need needed needs negotiat* new newest next-generation next-level nice normal* notable notion*
        number numerous object* objective* obstacle* offer* offering* old* omnichannel on-time onboarding
        ongoing online operat* operation* operational operational* opportunit* optimal optimi* optimiz* optimum
        option* organi* organisation* organization* origin* other others out-of-the-box outcome* outcome-driven
        output* overall ownership pace package* pain pains parties partner* partnership* party passion* payback
        people people-oriented perception* perfect* perform* performance period* permanent* personal*
        personalis* personaliz* persons persuad* phase* pioneer* plan planning platform* pleas* plenty
        plug-and-play point points polic* polite portfolio portfolio* possible potential powerful practical*
        practice* practices pragmati* precise* prefer* premium present pressure pressures previous* price
        price-conscious priced prices pricing principle* priorit* prioritiz* proactiv* problem problems process
        processes product productiv* products professional* professionalism profit* profitab* program* progress*
        project projects promis* promising promot* proper* propos* proposition* proven provid* provider*
        punctual* purpose* purposeful quality quality-conscious question* quick* quicker range rapid*
        rationalis* rationaliz* reach* reactiv* readiness ready ready-made real real-time realis* realistic*
        realiz* reason reasonable reasons recogni* recogniz* recommend* record recruit* reduc* reduced
        reengineer* regard* region* regulat* reinvent* relation* relevan* relevant reliab* remain remains
        remarkable remote renew* renown* reorgani* report* reposition* reput* reputable reputation required
        requirement* resource* resource-efficient respect* respons* responsib* responsible restructur* result
        result* results retain retention return revenue* revolution* right rising risk risks roadmap* robust
        role role-specific roles roll-out rollout rule* safe* same satisf* save saves saving saving* savings
        scal* scalab* scale scale-up schedul* scope seamless* sector* sector-specific secure* security select*
        senior* service services several share shared sharing short-term shortage* shorter significant* similar*
        simpl* simple simplif* simply single situation* size size* sizes skill* smaller smart* smarter smoother
        social socially software solid* solution* solution-oriented somehow something somewhere sooner sound
        source special* specific* speed speedy spend spending spirit stabil* stable staff staffing stage*
        stakeholder* standard* standardi* state state-of-the-art stay stays steadily steady steer* step steps
        stimulat* strateg* strategic streamlin* strength* strong* strongest structure* subject* success*
        success-critical sufficient* suggest* suitab* superb superior supplier* support* surely sustainab*
        synerg* system systems tactical tailor* tailor-made talent* target* team teams teamwork technolog* terms
        theor* thing things thorough* threat* time time- time-efficient time-saving timeline* timely times
        timing tool tools top top-level top-quality topic* total touchpoint* track track* tradition*
        traditional* train* transform* transparen* transparent* trigger* truly trusted turnover type types
        typical* uncertain* uncertainty understand* understanding understood unif* unique* unit units upgrad*
        upper usability usage use used useful* user* user-friendly uses using usp usual* valuable value*
        value-added value-based varied varies variety various vary vendor* virtual virtualiz* visib* vision*
        visionary vital volatile want wants warrant* weak* weakness* wealth well well-being wellbeing whatever
        whichever whole wide wider win winning wins wish* wonderful work workflow* workforce working works world
        world-class worldwide
    """
    ),
    anywhere=words(ANYWHERE, "s es ed d ing ly"),
    ordinary=(
        Ordinary(
            bases=ordinary_words("english_ordinary.txt"),
            endings=(
                ("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ed", ("", "e")), ("ied", ("y",)), ("ing", ("", "e")),
                ("ings", ("", "e")), ("less", ("",)), ("ful", ("",)), ("al", ("",)),
            ),
            doubling=frozenset({"ed", "ing"}),
            beginnings=_EN_BEGINNINGS,
            clitics=_EN_CLITICS,
        ),
        Ordinary(
            bases=ordinary_words("english_ordinary.txt", "kinds and qualities"),
            endings=(
                ("ly", ("", "le")), ("ily", ("y",)), ("ally", ("",)), ("er", ("", "e")), ("est", ("", "e")),
                ("ier", ("y",)), ("iest", ("y",)), ("ness", ("",)), ("iness", ("y",)), ("fully", ("ful",)),
            ),
            doubling=frozenset({"er", "est"}),
            beginnings=_EN_BEGINNINGS,
            clitics=_EN_CLITICS,
        ),
    ),
    abstract=whole(r"""
            \w{2,}(?:ity|ities|ness|ments?|tions?|sions?|ances?|ences?|ships?|isms?|ability|able|ible|ive|ful|ous|
            ically|ively|ently)
            """
    ),
    contrast=phrase(r"""
            never || nothing || would rather || that nobody || only || while(?= \w)(?! \w+ing\b) || where ||
            without an? \w+ || (?:decides?|says?) (?:whether|when|how|where|which) || alone ||
            (?:before|until) (?:the|her|his|an?) \w+ (?:is|are|was|has|have) ||
            to (?:her|him|them|his|their)(?: \w+)? means? || we forget || how many ||
            ^(?:he|she|it|i) (?:did|had|\w{2,}ed) || by heart ||
            ^it (?:reviews|blocks|blocked|approves|checks|refuses|forbids|opens) || ^(?:he|she) buys || talk turns ||
            ^(?:he|she) knows || the one who \w{2,}ed || (?:he|she) can \w+ || (?:run|owned) by ||
            not as (?!\w+ as\b)\w+ || does not know || the agreed \w+ || (?:in|into) hours ||
            an? (?:year|month|week|day|hour|shift|quarter)$ || days between || working days ||
            (?:a|the|each|every|his|her|their) well || (?:himself|herself)$ ||
            (?:before|until) (?:the|her|his|an?) (?!customer|client|buyer|prospect|lead|contact|decision|project|team|
            company|deal)\w+ \w+s\b || by whoever || ^how to || takes? down || the last to know || whoever has ||
            (?:before|after|until|once) (?:he|she) || ^(?:whether|who (?:was|were|says?|opens?|goes|uses|pays)) ||
            every \w+ (?:that|who|which) ||
            (?:before|until|after|once) (?:he|she|they|we|anything) (?:has|have|had|is|was) ||
            instead of (?:the|an?|her|him|them|his) || (?:his|her) (?:own )?limit ||
            the (?:last|second|third|oldest) (?:\w+ )?(?:stop|trial|system|one) ||
            (?:this|last|next) (?:year|week|month|summer|spring|autumn|winter) || since (?:the|her|his|their|an?) \w+
            """),
    small=word_set(
        """
        a an the and or but nor so yet of to in on at for with from by as into over under than then that
        this these those it its he she they them their theirs his her him we us our ours you your i me my is
        are was were be been being am do does did done has have had having will would can could may might
        must shall should not no very really just only also too much more most less least few fewer some any
        all every each both either neither such own same there here where when who whom whose which what how
        why if because while during until before after about against between through out up down off again
        further once always often usually sometimes mostly mainly largely quite rather even still already
        ever never now today soon later generally typically 's let get one ones another everyone everybody
        nobody nothing something anything someone anyone across within among amongst around somebody unless
        throughout along via per like well
        far near else maybe perhaps probably course etc whoever whatever whichever wherever them self
        ourselves themselves itself upon toward
        towards without
        """
    ),
    named=words(
        """
        number numbers council councils form vote votes planner planners zero release releases repeated group groups
        meter meters says speaks counts switched
        defended account accountant* accounts administrator* adviser* advisor* apprentice* asked asks
        assembly
        auditor* bar bars board bonus bonuses bookkeeper* building buildings buy buyer's calls cards
        caretaker* carries checks closes commission contract* controller* councillor* deliveries
        delivery demonstration* doctor* door doors doorstep drawer* drawing* ends engineer* factories
        factory fairs falls files finance fitter* foreman foremen forms founder* gate* hears heir*
        inspector* intern interns invoice* janitor* joins judge judges judging keeps keys lawyer* leaves
        legal licen* line lines list lists logo logos maintenance maps mayor* mechanic* nurse* ombuds*
        operator* order ordered orders paid passing physician* picture* plant plants production
        professor* purchasing questionnaire* reads records screen screens secretaries secretary sends
        sensor* sent sentence* shelf shelves shift shifts signs sorts spots spreadsheet*
        stops subsidiaries subsidiary supplier* technician* trainee* treasurer* verdict* waits walks
        warning* workshop writes
        """
    ),
    idiom=phrase(IDIOMS),
    number=phrase(r"""
            two || three || four || five || six || seven || eight || nine || ten || eleven || twelve || fifteen ||
            twenty || thirty || forty || fifty || sixty || ninety || half || third of || quarter of || dozens? ||
            hundreds? || thousands? || one of || one in (?:\d+|two|three|four|five|ten|every) || twice ||
            three times || once a ||
            every (?:week|second|third|monday|tuesday|wednesday|thursday|friday|morning|night|evening|
            quarter) || mondays? || tuesdays? || wednesdays? || thursdays? || fridays? || saturdays? ||
            sundays? || january || february || april || june || july || august || september || october ||
            november || december
            """),
    reason=whole(r"""
            [:;–—] ||
            \b(?:because|when|whenever|if|unless|until|since|so that|whether|after|before|which|who|whose|where|
            but|instead of|not|never|by \w+ing)\b
            """),
    than=phrase("than || means? || (?:is|was) (?:here )?(?:the|an?)"),
    capitals_are_names=True,
)  # fmt: skip
