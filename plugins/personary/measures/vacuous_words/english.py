"""How English says nothing."""

from __future__ import annotations

from personary.measures.vacuous_words.english_anywhere import ANYWHERE
from personary.measures.vacuous_words.english_idioms import IDIOMS
from personary.measures.vacuous_words.language import Language, phrase, saying, whole, word_set, words
from personary.measures.vacuous_words.ordinary import Ordinary, ordinary_words

_EN_GOOD = (
    r"(?:increas\w*|improv\w*|boost\w*|enhanc\w*|rais\w+|maximi[sz]\w*|optimi[sz]\w*|rais(?:e|es|ing)|driv(?:e|es|"
    r"ing)|higher|more|better|greater|gain(?:s|ing)?|unlock\w*|deliver\w*|streamlin\w*|accelerat\w*|grow(?:s|ing)?|"
    r"full)"
)
_EN_LESS = r"(?:reduc\w*|lower\w*|cut(?:s|ting)?|sav(?:e|es|ing)|decreas\w*|minimi[sz]\w*|less|fewer|control)"
_EN_ABSTRACT = (
    r"(?:efficien\w*|effective\w*|productiv\w*|performance|quality|value|roi|revenues?|profit\w*|growth|output|"
    r"transparency|visibility|flexibility|agility|satisfaction|collaboration|results|outcomes|competitiveness|"
    r"process(?:es)?|workflows?|operations|potential|innovation|excellence|sustainability|reliability|usability|"
    r"insights?|success|experience|return on investment)"
)
_EN_SPENT = r"(?:costs?|prices?|pricing|time|effort|money|risks?|complexity|waste|resources|spend\w*)"
_EN_MIDDLE = (
    r"(?:(?:an?|the|its?|your|our|their|lots?|of|much|more|overall|total|business|company|team|unnecessary|\w+al|\w+ing|"
    r"\w+ance|\w+ion|\w+ and) ){0,3}"
)
_EN_CROWD = (
    r"(?:stakeholders?|departments?|people|persons|parties|players|roles|functions|teams|decision[- ]makers|groups|"
    r"factors|reasons|things|levels|aspects|criteria|sources|channels|influencers?|positions|areas|ways)"
)

_EN_BEGINNINGS = (
    "un", "re", "over", "under", "mis", "non", "pre", "co", "inter", "out", "self", "counter", "multi", "cross-",
)  # fmt: skip
_EN_CLITICS = ("'s", "’s", "n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d")

ENGLISH = Language(
    whole=(
        ("depends", whole(r"""
            (?:the )?(?:answer|process|decision) (?:depends|varies|differs)(?: \w+){0,4} ||
            (?:it|that|this)?\s?(?:all )?(?:depends|varies|differs) || mixed || case by case || varying ||
            (?:it|that) can vary || hard to (?:say|tell) || difficult to (?:say|tell) ||
            (?:there is )?no (?:general |clear |simple )?(?:rule|answer) || sometimes ||
            (?:that )?always different || (?:it is |it's )?different (?:every|each) time
            """)),
        ("crowd", whole(r"""
            (?:who|whoever|anyone who|someone who|the (?:person|people|one) who) (?:is|are|feels?)
            (?:\w+ )?(?:responsible|in charge|affected|interested|concerned|involved)(?: \w+){0,3} ||
            (?:somebody|someone|people|anyone|persons?) (?:from|in|at) (?:the )?(?:management|company|team|
            business|organi[sz]ation|leadership|department|customer) ||
            (?:almost |nearly )?(?:everyone|everybody|anyone|anybody|all|all of them|any|whoever|the usual(?:
            suspects| people)?|various|several|many|multiple|management|the (?:team|company|business|customer|
            buyer)|(?:the )?decision[- ]makers?|others|internal and external|people|some people)
            """)),
        ("price", whole(r"(?:the )?(?:prices?|costs?|budgets?|money|cheap|pricing)")),
        ("benefit", whole(rf"""
            (?:{_EN_ABSTRACT}|{_EN_SPENT}|savings|benefits|roi)(?:(?:,| and| &|, and) (?:{_EN_ABSTRACT}|
            {_EN_SPENT}|savings))*
            """)),
        ("placeholder", whole(r"""
            (?:information|details|answer|data|more|text|numbers) (?:to follow|follows?|coming soon|pending|
            missing) ||
            (?:will|must|should|needs to|has to) (?:still )?be (?:added|defined|determined|decided|clarified|
            discussed|checked|filled in|completed|confirmed)(?: \w+){0,2} || n\.?/?a\.? || tbd || tba || tbc ||
            todo || to do ||
            (?:still |yet )?to be (?:\w+ )?(?:defined|determined|decided|confirmed|discussed|clarified|added|done|
            checked|specified|agreed|filled in)(?: \w+){0,3} ||
            no (?:information|data|details|answers?)(?: \w+){0,2} || not (?:sure|known|clear|defined)(?: yet)? ||
            unknown || unclear || no idea || we (?:do not|don't) know(?: yet)? ||
            (?:still )?(?:open|pending|missing|unclear) || later || see above || see below || same as above ||
            as usual || the usual || etc || and so on || as discussed || ask sales || ask marketing ||
            (?:we will|we'll) see ||
            nothing (?:special|in particular|specific|to add|so far|yet|(?:that )?we (?:know|are aware) of) ||
            standard || normal || yes || no || maybe || ok || okay || dunno || (?:the )?one with the most \w+ ||
            (?:not )?(?:a )?good fit(?: for \w+)? ||
            (?:we |they |i )?(?:have|has|got|is|are) no (?:\w+ )?(?:information|data|answers?|details|
            idea)(?: \w+){0,3} || not applicable(?: \w+){0,3} ||
            (?:please )?(?:see|cf\.?|refer to|compare) (?:the |our )?(?:other |separate |attached |last )?(?:notes?|
            slides?|decks?|crm|wiki|minutes|documents?|sheet|file|presentation|attachment|persona|workshop|website|
            profile)(?: \w+){0,5} ||
            (?:the )?same as (?:the |for )?(?:the )?(?:others?|other \w+|above|before|usual|last \w+|\w+ persona) ||
            (?:we |someone |somebody )?(?:should|must|need to|have to|still need to|has to|
            will) (?:still |first )?(?:ask|check|find out|clarify|discuss|confirm|verify|research|look into|
            validate)(?: \w+){0,6} ||
            (?:still |yet )?to be (?:\w+ )?(?:defined|determined|decided|confirmed|discussed|clarified|checked|agreed|
            validated|verified|researched|written|collected) (?:with|by|in|at|after|during|together)(?: \w+){0,5}
            """)),
    ),
    triggers=(
        ("depends", phrase(r"""
            (?:hard|difficult|impossible) to (?:say|tell|generali[sz]e) ||
            no (?:clear|general|simple|single|easy|one[- ]size[- ]fits[- ]all|universal|standard) (?:answer|rule|
            solution|process) || it is complicated || (?:case|context|customer|situation)[- ]dependent ||
            (?:it|that|this|which) (?:(?:really|all|always|usually|often|very much|just|largely) )?(?:depends|
            varies|differs) || depend(?:s|ing)? on || depends ||
            var(?:y|ies) (?:by|from|with|between|widely|greatly) ||
            (?:is|are) (?:always |very |quite |often )?different (?:for|in|at|from|everywhere) || case by case ||
            case-by-case || on the (?:individual )?(?:case|situation) || (?:can|may|might) (?:vary|differ) ||
            differ\w* (?:in|for|at|by|from|between|with) (?:each|every|all) || no two \w+ are (?:alike|the same) ||
            from (?:case to case|customer to customer|company to company|deal to deal)
            """)),
        ("crowd", phrase(rf"""
            (?:(?:a )?(?:wide |whole |broad )?(?:variety|range|number|multitude|lot|host|mix|mixture|combination)
            of(?: \w+(?: and \w+)?)?|various|multiple|numerous|different|diverse|many(?: different)?|several(?:
            different)?|all(?: the)? (?:relevant|important|key|involved)|(?:all )?kinds of|relevant|key|
            certain|some|other|further) {_EN_CROWD} || key stakeholders? || stakeholders || everyone involved ||
            everybody involved || all (?:those )?involved || all levels || the usual suspects ||
            and (?:many )?others || cross-functional teams? ||
            (?:everyone|everybody|anyone|anybody) (?:who|in|at|with|can|could|is|has) || people (?:in|from|at)
            """)),
        ("boast", phrase(r"""
            (?:strong|close|long-term|trusting|trustful|lasting|true|good) (?:partnerships?|relationships?|
            collaboration) ||
            (?:market|industry|technology|thought|global|world|quality|innovation|category)[- ]lead\w* ||
            leading (?:edge|provider|supplier|vendor|solution|manufacturer|partner|player|brand|company|technology|
            product|platform|expert)\w* || number one || no\. ?1 || best[- ]in[- ]class || world[- ]class ||
            state[- ]of[- ]the[- ]art || cutting[- ]edge || best[- ]of[- ]breed || next[- ]gen(?:eration)? ||
            one[- ]stop[- ]shop || first[- ]class || top[- ]notch || game[- ]chang\w+ || award[- ]winning ||
            unparalleled || unmatched || unrivall?ed || second to none ||
            (?:the )?(?:best|superior|outstanding|excellent|great|high(?:est)?[- ]quality|premium|innovative|
            unique|proven|trusted|reliable|strong|competent|experienced|ideal|right) (?:product|service|support|
            solution|quality|technology|partner|team|experience|offering|brand|choice|platform|expertise|provider|
            supplier|vendor|portfolio|reputation|know-how|performance)\w* || excellence || deep expertise ||
            years of experience || passion(?:ate)? (?:for|about) || customer[- ](?:centric|focus\w*|first) ||
            trusted (?:partner|advis\w+) || track record || holistic || seamless\w* || end[- ]to[- ]end ||
            turnkey || future[- ]proof ||
            win[- ]win || synerg\w+ || we are (?:simply |just |much )?(?:better|the best)
            """)),
        ("price", phrase(r"""
            (?:because of|due to) (?:the |our |their )?(?:prices?|pricing|costs?|budget) ||
            (?:not|never|n't) have (?:the |any |enough )?(?:budget|money) ||
            (?:question|matter|issue) of (?:price|cost|costs|money|budget) ||
            (?:prices?|costs?|budgets?) (?:always |usually |often |also )*(?:plays?|matters?|counts?|decides?) ||
            (?:best|good|low|lowest|lower|better|right|fair|competitive|attractive|great|cheap\w*|reasonable|
            affordable|too high|high) (?:prices?|pricing|costs?|rates?|deal|offer) ||
            (?:prices?|pricing|costs?) (?:is|are|was|remains?|stays?|becomes?) (?:(?:always|usually|often|too|very|
            simply|the) )*(?:high|important|key|everything|decisive|critical|main \w+|deciding \w+|most important
            \w+|what counts|all that \w+|driver|issue|problem|reason|better|lower|right) || too expensive ||
            cheap(?:er|est)? || price[- ]performance || value for money || price[- ]sensitive ||
            cost[- ]effective\w* || (?:no|not enough|limited|lack of|tight|small) (?:budget|money) ||
            budget (?:constraints?|restrictions?|issues?) || competitively priced || (?:low|total) cost of ownership
            """)),
        ("benefit", phrase(rf"""
            {_EN_GOOD} {_EN_MIDDLE}{_EN_ABSTRACT} || {_EN_LESS} {_EN_MIDDLE}{_EN_SPENT} ||
            {_EN_ABSTRACT} (?:gains?|improvements?|increases?|growth|and {_EN_ABSTRACT}) ||
            {_EN_SPENT}[- ](?:savings?|reductions?|efficien\w+|sav\w+|and {_EN_SPENT}) ||
            more (?:efficient|productive|effective)\w* ||
            (?:faster|easier|simpler|smoother|leaner|better|smarter|quicker) (?:\w+ )?(?:process(?:es)?|workflows?|
            work|decisions|business|operations|collaboration|communication|handling|use|access|results|service|
            support|solutions?) || easy to use || user[- ]friendl\w+ || saves? (?:time|money) ||
            makes? (?:work|life|everything|things|it) (?:easier|better|faster|simpler) ||
            competitive (?:advantage|edge) || added value || add(?:s|ing)? value || create(?:s)? value ||
            bottom line || peace of mind || digital transformation || drive (?:growth|business|innovation) ||
            stay (?:ahead|competitive) || work smarter ||
            (?:meet|exceed)(?:s|ing)? (?:\w+ )?(?:needs|expectations|requirements) || do more with less ||
            process optimi[sz]ation || productivity || efficiency
            """)),
        ("filler", phrase(r"""
            (?:lack|shortage) of (?:time|resources|staff|transparency|expertise|know-how|skills|budget|support|
            trust) ||
            (?:no|too little|not enough|limited|scarce) (?:time|resources|staff|transparency|know-how|skills) ||
            (?:cost|time|price|competitive|market|competition) pressure ||
            (?:very |quite |highly )?complex process(?:es)? || it takes (?:some |a lot of |much )?time ||
            (?:be|become|stay|remain) (?:more )?(?:competitive|successful|innovative) || and so on || etc\.? ||
            as (?:soon|good|fast|quickly) as possible || in general || as needed || as required ||
            when(?:ever)? (?:needed|necessary|required|appropriate) || if (?:needed|necessary|applicable) ||
            the usual \w+ || a (?:good|better|suitable|modern|complete|simple) solution || business as usual ||
            the right (?:\w+ )?(?:time|way|people|person) || a lot of (?:things|issues|problems|challenges) ||
            wait and see || the final say || have a say ||
            (?:who|whoever) (?:has|have|feels?|holds?|owns?) the (?:\w+ )?(?:pain|power|authority|responsibility|
            budget|need|most) ||
            (?:between )?(?:a few|several|some|many) (?:days|weeks|months|years)(?: (?:and|to|or) (?:a few |
            several |some |many )?
            (?:days|weeks|months|years))? ||
            (?:business|daily|current|many|various|typical|different) (?:challenges|problems|issues|needs|
            requirements|tasks)
            """)),
    ),
    opinion=saying(r"""
            (?:^|[.:;,–—] ?|\b(?:and|but|because|that) )(?P<said>(?:i|we) (?:all |really |just |still |strongly |
            firmly |do )?(?:think|believe|guess|assume|suppose|reckon|presume|feel)(?! of\b| about\b| through\b)|
            every(?:one|body) knows|we all know|as (?:we|you) (?:all )?know|it is (?:well[- ])?known|it's (?:well[-
            ])?known|obviously|needless to say|it goes without saying|in (?:my|our) (?:humble )?(?:opinion|view)|to
            (?:my|our) mind|common sense (?:says|tells)|of course they (?:want|need)|surely they)\b
            """,
    ),
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
            never || nothing || would rather || that nobody || only || while(?= \w)(?! \w+ing\b) ||
            where || without an? \w+ || (?:decides?|says?) (?:whether|when|how|where|which) || alone ||
            (?:before|until) (?:the|her|his|an?) \w+ (?:is|are|was|has|have) ||
            to (?:her|him|them|his|their)(?: \w+)? means? || we forget || how many ||
            ^(?:he|she|it|i) (?:did|had|\w{2,}ed) || by heart || not as (?!\w+ as\b)\w+ || does not know ||
            the agreed \w+ || (?:in|into) hours || an? (?:year|month|week|day|hour|shift|quarter)$ || days between ||
            by whoever || ^how to || takes? down || the last to know || whoever has ||
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
        number numbers zero release releases repeated group groups meter meters says speaks counts switched
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
        sensor* sent sentence* shareholder* shelf shelves shift shifts signs sorts spots spreadsheet*
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
