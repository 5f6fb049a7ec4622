"""English figures of speech: what stands in them is no thing, though its words may be."""

_PLACES = r"""
    (?:on|onto) the same page || on the same wavelength || in one place || from a single source || under one roof ||
    on board || across the board || at board level || back to the drawing board || behind the scenes ||
    at (?:their|your|his|her|our|its) fingertips || a seat at the table || (?:on|at|to|around) the table ||
    on the fence || on the ball || on track || on the radar || on (?:a |the )?case[- ]by[- ]case basis || on top of ||
    top of (?:the |their |his |her )?(?:mind|list|agenda|game) || on (?:the|their|his|her) (?:plate|agenda) ||
    high on the (?:list|agenda) || bottom of the list || on the line || in line with || along the lines of ||
    on their own feet || in the driv(?:er's|ing) seat || in the same boat || in the same direction || in good hands ||
    in safe hands || in the hands of || in the eyes of || in the face of ||
    in the (?:long|short|medium|near)(?:er)? (?:run|term|future) || in the middle of || in the foreground ||
    in the background || in the dark || in the spotlight || in the pipeline || in the works || in the loop ||
    in the long run || in the short run || in a nutshell || in two minds || in check || in mind || in part ||
    in need || in place || in touch || in demand || in common || in question || in doubt || in control ||
    in the know || off the shelf || off the ground || off (?:their|his|her|our|your) (?:shoulders|plate|back|hands) ||
    out of the box || out of (?:control|reach|date|touch|the way) || at stake || at hand || at risk || at heart ||
    at all times || at any time || at a glance || at (?:the )?eye[- ]level || at first (?:hand|sight|glance) ||
    at the (?:click|push|touch|press) of a button || at the end of the day || at the heart of || the heart of ||
    around the corner || down the (?:road|line) || from (?:a|the) bird's[- ]eye view || from scratch ||
    from (?:day|square) one || from a to z || from start to finish || from end to end || from the (?:outset|start) ||
    under (?:pressure|control|one roof) || between (?:a rock and a hard place|the lines) ||
    the elephant in the room || (?:person|people|one|voice|elephant) in the room || behind closed doors ||
    left (?:behind|alone|out) || the front line || close to (?:their|his|her) heart || up to (?:speed|date|scratch) ||
    up and running
    """
_THINGS = r"""
    low[- ]hanging fruits? || the (?:big|bigger) picture || the (?:last|final) word || word of mouth || a good word ||
    (?:the )?lion's share || the tip of the (?:iceberg|tongue) || (?:a |steep )?learning curve || red tape ||
    (?:red|green) flags? || (?:the )?green light || (?:the )?silver bullet || (?:the )?holy grail || the right call ||
    the next level || in front of (?:the )?(?:boss|management|leadership|board) || sweet spot || blind spots? ||
    (?:comfort|danger|safe) zone || gr[ea]y (?:area|zone)s? || golden (?:rule|opportunity) || black box ||
    (?:bottom|top) line || line managers? || lines? of business || purse strings || deep pockets || cold feet ||
    many hats || heavy lifting || uphill battle || safe (?:bet|choice|hands|pair of hands) || second nature ||
    sparring partners? || no-brainer || food for thought || bread and butter || cash cow || rule of thumb ||
    stumbling blocks? || building blocks? || stepping stones? || key to success || recipe for success ||
    plain sailing || smooth sailing || moving target || (?:level )?playing field || drop in the ocean ||
    well-oiled machine || a foot in the door || open doors? || head start || game plan ||
    burning (?:platform|issue)s? || (?:hot|cold|warm) (?:topic|lead|call|introduction|prospect)s? || warning signs? ||
    (?:wish|to-do|short) lists? || (?:trade )?press coverage || trade press || point of contact ||
    room for (?:improvement|manoeuvre|growth) || ins and outs || pros and cons || ups and downs || dos and don'ts ||
    terms and conditions || checks and balances ||
    (?:holistic|complete|full|clear|better|single|overall|unified|comprehensive|broader) (?:view|picture) ||
    (?:target|focus|peer|user|interest|buying|age|broad|wide) groups? || (?:well-known|good|strong|big) name ||
    (?:long|working|extra|enough|more) hours || number of || in (?:our|their|its|the) dna ||
    (?:intention|intent|decision|plan|reason)s? to buy || keep(?:s|ing)? (?:\w+ )?(?:promises?|commitments?|word) ||
    in the heads of || technical debt || in (?:the |any |some )?form of || to (?:the )?signature ||
    ha(?:s|ve) left the company || form(?:s|ing)? (?:a|an|the) (?:basis|opinion|partnership|part) ||
    lines of communication || the long haul || do(?:es|ing)? the job || get(?:s|ting)? the job done ||
    what is in it for || sales closes ||
    (?:reliable|new|alternative|existing|current|other|potential|additional) suppliers? ||
    (?:more|repeat|large|larger|new|incoming) orders ||
    (?:external|alternative|new|better|traditional|right|preferred) (?:sources?|options?) || press releases? ||
    (?:the )?(?:daily|weekly|monthly) (?:call|mail)s? || emails? and (?:phone )?calls || phone calls? || spare time ||
    (?:in )?large part || parts of the \w+ || of tomorrow ||
    (?:small|core|diverse|mixed|large|larger|smaller|select) groups? of || too many (?:hands|cooks|chefs) ||
    job (?:security|satisfaction|titles?|market|descriptions?|levels?|roles?) ||
    (?:external|internal|independent|professional|trusted) (?:advis[oe]rs?|auditors?|suppliers?|agenc(?:y|ies)) ||
    (?:a|the) tip of the \w+ || a (?:thorn|pain) in the \w+ || articles and videos || all-in-one ||
    (?:the |that )?extra mile || without hidden costs || day in,? day out || by and large || last but not least ||
    step by step || hand in hand || side effects? || back and forth || face[- ]to[- ]face ||
    (?:round|around)[- ]the[- ]clock || give and take || a breath of fresh air || (?:a )?fresh pair of eyes ||
    light at the end of the tunnel || part of || tomorrow's
    """
_DEEDS = r"""
    (?:driv|rais|shap)(?:es?|ing) (?:the )?(?:change|growth|progress|bar|future) ||
    set(?:s|ting)? the (?:bar|pace|tone) || bridg(?:es?|ing) (?:the |that |a )?gaps? ||
    clos(?:es?|ing) (?:the |that |a )?gaps? || clos(?:es?|ing) (?:more )?deals ||
    tick(?:s|ing)? (?:all |the )*(?:right )?box(?:es)? || hit(?:s|ting)? the ground running || buy(?:s|ing)? into ||
    (?:get|got)(?:s|ting)? cold feet || drag(?:s|ging)? (?:its|their|his|her) feet || bear(?:s|ing)? fruit ||
    cut(?:s|ting)? (?:corners|through the noise) || stand(?:s|ing)? out(?: from the crowd)? ||
    rock(?:s|ing)? the boat || think outside the box || mov(?:e|es|ing) the needle || reinvent(?:s|ing)? the wheel ||
    boil(?:s|ing)? the ocean || put(?:s|ting)? out fires || fight(?:s|ing)? fires ||
    pull(?:s|ing)? (?:the strings|together) || ahead of the \w+ || take part || tak(?:e|es|ing) part ||
    play(?:s|ing)? (?:a|an|their|its) (?:\w+ )?(?:part|role) || turn(?:s|ing)? a blind eye ||
    keep(?:s|ing)? (?:an|a close|a watchful) eye on ||
    keep(?:s|ing)? (?:up|pace|track|everyone|everybody|costs|things) ||
    keep(?:s|ing)? (?:\w+ ){1,2}(?:happy|informed|updated|satisfied|engaged|simple|low|down|up to date|in the loop) ||
    lend(?:s|ing)? a hand || wear(?:s|ing)? many hats || mak(?:e|es|ing) ends meet || sit(?:s|ting)? on the fence ||
    (?:hit|make|meet|reach)(?:s|ing)? (?:its|their|the|our|his|her) numbers || hold(?:s|ing)? (?:\w+ ){1,2}back ||
    (?:creat|mak|leav)(?:e|es|ing) room for || warm(?:s|ing)? up || lie(?:s|ing)? with || goes (?:wrong|well) ||
    (?:ready|able|willing) to buy || (?:want|need|decide)s? to buy || (?:what|whatever) tomorrow brings ||
    (?:convinc|persuad|impress|reassur)\w* the board || pull in the same direction ||
    leav(?:e|es|ing) (?:a|an) \w+ impression || leav(?:e|es|ing) (?:much|a lot|nothing|something) to be desired ||
    attach(?:es)? (?:great |much )?importance to || call(?:s|ing)? for || lock(?:s|ed|ing)? in(?:to)? ||
    (?:takes?|in|for|after|once in) a while ||
    stop(?:s|ped|ping)? (?:respond|reply|communicat|answer|engag|listen|invest)ing ||
    building (?:a|an|up|on|trust|relationships?|strong\w*|brand|awareness|credibility|consensus|lasting|long-term|
    better|the right) || (?:stretched|spread) (?:too )?thin || keep(?:s|ing)? the lights on ||
    pin(?:s|ned|ning)? down || (?:go|goes|gone|going|went) (?:cold|quiet|silent|nowhere)$ || any more ||
    bring(?:s|ing)? to life || tak(?:e|es|ing) (?:its|their) toll || under the radar || through the roof ||
    climb(?:s|ing)? the (?:career )?ladder || weather(?:s|ing)? the storm || paint(?:s|ing)? a \w+ picture ||
    shed(?:s|ding)? light on ||
    carr(?:y|ies|ying) (?:the |a lot of |great |much |more )?(?:weight|responsibility|burden|risk) ||
    jump(?:s|ing)? on || fly(?:ing)? blind || in the weeds || lost in \w+ || tear(?:s|ing)? down ||
    break(?:s|ing)? down (?:silos|barriers|walls) || crack(?:s|ing)? the code || let(?:s|ting)? go ||
    let(?:s|ting)? down || burn(?:s|ing|ed|t)? out || breath(?:e|es|ing)? down || jump(?:s|ing)? through hoops ||
    sleep(?:s|ing)? (?:well|better|soundly)(?: at night)? || keep(?:s|ing)? (?:\w+ ){1,2}(?:awake|up) at night ||
    wear(?:s|ing)? (?:many|several|multiple|different) hats || hand(?:s|ing)? over to sales ||
    run(?:s|ning)? (?:smoothly|out of \w+|the risk|late) || get(?:s|ting)? off the ground ||
    sit(?:s|ting)? well with || speak(?:s|ing)? (?:for itself|volumes) || open(?:s|ing)? up || turn(?:s|ing)? into ||
    tak(?:e|es|ing) (?:the load|work|the pressure) off || where (?:he|she|they|it) stands? ||
    (?:gets?|getting|be|being) lost || stick(?:s|ing)? to || sign(?:s)? of || fall short || falls? behind ||
    fall(?:s|ing)? (?:behind|short) || lies? ahead || over the finish(?:ing)? line || join(?:s|ing)? forces ||
    ask(?:s|ing)? (?:for (?:advice|help|support|more \w+)|
    (?:the |many |a lot of |critical |open |good |right )+questions)
    """
_BUSINESS = r"""
    (?:purchasing|buying|purchase) (?:decisions?|process(?:es)?|behaviou?r|criteria|power|journey|committees?|
    cent(?:er|re)s?) ||
    contract (?:is )?(?:about to expire|expires|renewals?|up for renewal|runs out|running out|terms|negotiations?|
    lengths?) || (?:costs?|budgets?|spending|headcount) (?:(?:has|have|was|were|is|are) )?(?:been |being )?cuts? ||
    (?:fast|quick|reliable|on-time|timely|short|prompt|service|product) (?:delivery|deliveries|
    delivery times?) || delivery (?:times?|reliability|performance|capability|dates?) ||
    (?:key|named|target|strategic|large) accounts? || account (?:management|managers?|plans?|planning) ||
    account-based || maintenance (?:costs?|effort|processes|contracts?) ||
    production (?:costs?|processes|efficiency|planning|output) || order (?:processing|volumes?|management|intake) ||
    legal (?:requirements?|issues?|frameworks?|certainty|departments?|teams?|reasons|risks?|compliance) ||
    (?:finance|purchasing|production|maintenance|legal) (?:departments?|teams?|functions?|side) ||
    (?:a|the|digital|cultural|paradigm|major) shift (?:in|to|towards|of) ||
    shift(?:s|ing)? (?:towards|priorities|focus) || hit(?:s|ting)? the numbers || product lines? ||
    (?:quality|regular|background) checks || (?:annual|monthly|regular|board) reports?
    """

IDIOMS = " || ".join(each.strip() for each in (_PLACES, _THINGS, _DEEDS, _BUSINESS))
"""What a language brings along so that `vacuous` can judge its sentences."""
