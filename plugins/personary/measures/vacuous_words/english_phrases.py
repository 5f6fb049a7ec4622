"""English phrases that say nothing, and how an English opinion begins."""

from __future__ import annotations

from personary.measures.vacuous_words.language import Phrases, answers, phrase, saying

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

WHOLE = answers(
    depends=r"""
        (?:the )?(?:answer|process|decision) (?:depends|varies|differs)(?: \w+){0,4} ||
        (?:it|that|this)?\s?(?:all )?(?:depends|varies|differs) || mixed || case by case || varying ||
        (?:it|that) can vary || hard to (?:say|tell) || difficult to (?:say|tell) ||
        (?:there is )?no (?:general |clear |simple )?(?:rule|answer) || sometimes ||
        (?:that )?always different || (?:it is |it's )?different (?:every|each) time
        """,
    crowd=r"""
        (?:who|whoever|anyone who|someone who|the (?:person|people|one) who) (?:is|are|feels?)
        (?:\w+ )?(?:responsible|in charge|affected|interested|concerned|involved)(?: \w+){0,3} ||
        (?:somebody|someone|people|anyone|persons?) (?:from|in|at) (?:the )?(?:management|company|team|
        business|organi[sz]ation|leadership|department|customer) ||
        (?:almost |nearly )?(?:everyone|everybody|anyone|anybody|all|all of them|any|whoever|the usual(?:
        suspects| people)?|various|several|many|multiple|management|the (?:team|company|business|customer|
        buyer)|(?:the )?decision[- ]makers?|others|internal and external|people|some people)
        """,
    price=r"(?:the )?(?:prices?|costs?|budgets?|money|cheap|pricing)",
    benefit=rf"""
        (?:{_EN_ABSTRACT}|{_EN_SPENT}|savings|benefits|roi)(?:(?:,| and| &|, and) (?:{_EN_ABSTRACT}|
        {_EN_SPENT}|savings))*
        """,
    placeholder=r"""
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
        (?:we will|we'll) see || nothing has changed(?: \w+){0,2} ||
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
        """,
)  # fmt: skip
"""Answers that are empty as a whole."""

TRIGGERS: Phrases = (
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
        product|platform|expert)\w* || number one || best[- ]in[- ]class || world[- ]class ||
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
)  # fmt: skip
"""Phrases that are empty unless something specific stands beside them."""

OPINION = saying(
    r"""
        (?:^|[.:;,–—] ?|\b(?:and|but|because|that) )(?P<said>(?:i|we) (?:all |really |just |still |strongly |
        firmly |do )?(?:think|believe|guess|assume|suppose|reckon|presume|feel)(?! of\b| about\b| through\b)|
        every(?:one|body) knows|we all know|as (?:we|you) (?:all )?know|it is (?:well[- ])?known|it's (?:well[-
        ])?known|obviously|needless to say|it goes without saying|in (?:my|our) (?:humble )?(?:opinion|view)|to
        (?:my|our) mind|common sense (?:says|tells)|of course they (?:want|need)|surely they)\b
        """,
)
