"""The practices in their own words: what each asks for, where a page shows it, and whether something must judge it."""

from __future__ import annotations

from dataclasses import dataclass

from personary.reference.practice_places import Place, place


@dataclass(frozen=True, slots=True)
class Row:
    """A practice as it was asked for. `elsewhere` says who judges or holds it when no check or no field does.

    `places` name page kinds, most of them with the anchor or the class of what shows it.
    """

    id: str
    title: str
    places: tuple[Place, ...]
    judged: bool
    elsewhere: str = ""


def _row(id_: str, title: str, places: str, *, judged: bool = True, elsewhere: str = "") -> Row:
    return Row(id_, title, tuple(map(place, places.split())), judged, elsewhere)


_BY_COMPARING = "Judged where two states of a project are compared, because one state alone cannot tell."

ROWS: tuple[Row, ...] = (
    # Interviews with buyers as the evidence, and winning sales over
    _row("S0-01", "Personas rest on direct interviews with buyers",
         "persona-story.pn-src evidence-index#pieces evidence-piece#carries"),
    _row("S0-02", "Sales trusts that interviews will not disturb deals",
         "interview-protocol#promise evidence-piece#source"),
    _row("S0-03", "Sales sees its direct benefit: value and better conversations",
         "persona-story.pn-next persona-story#value persona-story#guide"),
    _row("S0-04", "Respondents come through sales, or through an outside partner",
         "evidence-index.pn-mix evidence-piece#source"),
    _row("S0-05", "Three interviews first, then eight to twelve", "evidence-index#people persona-story#trust"),
    _row("S0-06", "Start with one or two friendly account leads", "research#plan persona-alignment#research"),
    _row("S0-07", "Initiatives, success factors, criteria and process are the objective",
         "persona-story#insight persona-story#process interview-protocol#ask"),
    _row("S0-08", "Deep insight, not merely won and lost deals", "evidence-index#people"),
    _row("S0-09", "Good prospects are told from others", "persona-story#fit"),
    _row("S0-10", "Two or three people inside each company, with different parts", "evidence-index#accounts"),
    _row("S0-11", "Talks at one or two accounts are not enough", "evidence-index#people persona-story#trust"),
    _row("S0-12", "Nuggets of insight are shared early",
         "nugget-cards.pn-cards evidence-index#nuggets evidence-piece#nuggets"),
    _row("S0-13", "Customers liked being asked", "research#feedback interview-protocol.pn-quote", judged=False),
    _row("S0-14", "An outside partner recruits to a screener", "recruiting-brief#screener recruiting-brief#who"),
    _row("S0-15", "Sellers hear of interviews as they arrive", "research#told evidence-piece#shared"),
    _row("S0-16", "Sales accepts the result, even when it is not the source",
         "persona-story.pn-signed persona-alignment#signoff"),
    _row("S0-17", "Maintenance means more interviews", "research#needs persona-story#trust evidence-index#people"),
    _row("S0-18", "The plan fits timeline and resources", "research#plan persona-alignment#research", judged=False),
    _row("S0-19", "Sales stays involved for the long term", "research#teams reviews#held"),
    # The primary customer, ten questions, review discipline
    _row("S1-01", "The quarter and the long term pull in harness", "alignment#horizons"),
    _row("S1-02", "Both teams agree who the primary customer is", "home.pn-claim1 market#_segments"),
    _row("S1-03", "A persona is semi-fictional, composed of many", "persona-story#trust"),
    _row("S1-04", "Who is the goal is stable; tactics are open to trial", "persona-story#our-side changes.pn-was",
         elsewhere=f"Sections are marked as identity or tactics by the model of each field. {_BY_COMPARING}"),
    _row("S1-05", "A persona tunes a group's empathy", "persona-story#self-test persona-story.pn-quote"),
    _row("S1-06", "Whom we serve, their primary unmet need, how to delight",
         "persona-story.pn-core persona-story.pn-resp"),
    _row("S1-07", "Stated and unstated needs stand side by side", "persona-story#says"),
    _row("S1-08", "Authority, influencers and gatekeepers need different approaches",
         "persona-index.pn-filters persona-story#guide committee#map"),
    _row("S1-09", "Marketing serves the short-term and the long-range needs of sales",
         "alignment#commitments alignment#horizons"),
    _row("S1-10", "Sales brings field notes", "persona-story#field-notes"),
    _row("S1-11", "Marketing asks sales ten questions", "persona-alignment#questions alignment#questions"),
    _row("S1-11a", "Question one: the primary type of customer",
         "market#_segments persona-alignment#question-primary-customer"),
    _row("S1-11b", "Question two: the profile", "persona-story#profile persona-alignment#question-profile"),
    _row("S1-11c", "Questions three and four: stated and unstated needs",
         "persona-story#says persona-alignment#question-stated-needs persona-alignment#question-unstated-needs"),
    _row("S1-11d", "Question five: influencers inside and outside",
         "persona-story#field-notes persona-alignment#question-influencers"),
    _row("S1-11e", "Question six: buying process and duration",
         "persona-story#process persona-alignment#question-buying-process"),
    _row("S1-11f", "Question seven: what we do better, in the customer's words",
         "persona-story#differentiators persona-alignment#question-differentiators"),
    _row("S1-11g", "Question eight: what competitors do better",
         "persona-story#competitors market#_competitors persona-alignment#question-competitors"),
    _row("S1-11h", "Question nine: the best stories of thrilled customers",
         "persona-story#successes persona-alignment#question-stories"),
    _row("S1-11i", "Question ten: the top three deliverables for sales",
         "alignment#commitments persona-alignment#question-deliverables"),
    _row("S1-12", "Everybody may suggest a change", "persona-story.pn-colophon", judged=False),
    _row("S1-13", "Data is brought along", "evidence-index#pieces", judged=False),
    _row("S1-14", "Somebody speaks for the empty chair", "empty-chair.pn-chairs", judged=False,
         elsewhere="The card is made from the persona and needs no field of its own."),
    _row("S1-15", "Missing data is no excuse: start with what you have", "persona-story.pn-doubt"),
    _row("S1-16", "Figures from the CRM, with period and sample", "evidence-index#numbers evidence-piece#numbers"),
    _row("S1-17", "Web and social analytics", "evidence-index#numbers evidence-piece#numbers", judged=False),
    _row("S1-18", "A review every quarter or half-year", "reviews#calendar reviews#agenda"),
    _row("S1-19", "Define, and define again", "persona-alignment#changes changes.pn-was", elsewhere=_BY_COMPARING),
    # One common view through two lenses
    _row("S2-01", "Words mean the same to everybody", "glossary.pn-terms persona-story.pn-term"),
    _row("S2-02", "Each team has its own lens", "persona-alignment#lenses persona-alignment#disagreements"),
    _row("S2-03", "An opinion is marked as one", "persona-story.pn-opinion"),
    _row("S2-04", "A common view of goals, issues, motivators, needs and insight",
         "persona-story#moves persona-story#says persona-story#insight"),
    _row("S2-05", "Archetypes rest on qualitative field work", "evidence-index#people"),
    _row("S2-06", "The contested issue lies in the middle of the table",
         "alignment#disagreements empty-chair.pn-chairs"),
    _row("S2-07", "Strengths complement each other", "persona-alignment#contribution alignment#contribution"),
    _row("S2-08", "Each team has somebody who answers for a persona", "stewards#files stewards#experts"),
    _row("S2-09", "The voice of the customer comes to life", "quote-wall.pn-speaker persona-story#voice"),
    _row("S2-10", "Leads and brochures are not alignment", "journey-roadmap.pn-of-team"),
    _row("S2-11", "What we got wrong is on record",
         "got-wrong#beliefs got-wrong#corrected persona-alignment#settled", judged=False),
    # Five tips
    _row("S3-01", "A stage says when a lead is ready for sales",
         "journey-roadmap.pn-ready journey-roadmap.pn-of-enters"),
    _row("S3-02", "One vocabulary instead of two", "glossary.pn-replaced glossary.pn-terms persona-story.pn-term"),
    _row("S3-03", "The whole lifecycle, beyond the sale", "journey-roadmap.pn-road__stages"),
    _row("S3-04", "Markets, segments and territories first", "market#_focus market#_segments"),
    _row("S3-05", "Which team works where", "market#_focus"),
    _row("S3-06", "The heads of both teams agree", "alignment#agreements"),
    _row("S3-07", "Both list attributes and find what they share", "persona-alignment#lenses"),
    _row("S3-08", "New personas may emerge", "home#candidates persona-index#people"),
    _row("S3-09", "Sales commits to follow up", "alignment#commitments"),
    _row("S3-10", "Buyer's role and company facts, both",
         "persona-story.pn-hero persona-story#profile market#_segments"),
    _row("S3-11", "Pipeline and opinions alone make a marginal persona",
         "persona-story.pn-hero persona-story#trust evidence-index#people"),
    _row("S3-12", "A goal of marketing and a goal of sales for each stage",
         "journey-teams#goals journey-roadmap.pn-of-team"),
    _row("S3-13", "Where the economic buyer is marketed to and sold to", "journey-teams#engagement"),
    _row("S3-14", "Where users and technical influencers are met", "journey-teams#engagement"),
    _row("S3-15", "Ways of their own for upsell and cross-sell", "journey-roadmap#branches"),
    _row("S3-16", "The stages are drawn as a roadmap",
         "journey-roadmap.pn-road__route persona-roadmap.pn-road__route", judged=False),
    _row("S3-17", "A portrait of a person on every card", "persona-story.pn-face persona-index.pn-face"),
    _row("S3-18", "Keep it simple", "health#simplicity"),
    _row("S3-19", "What one person answers for comes first", "persona-story.pn-resp persona-index#people"),
    _row("S3-20", "Webs of relationships fit one account", "committee#relationships"),
    _row("S3-21", "A story from the buyer's view, with satisfaction and return",
         "persona-story.pn-hero persona-story#before-after persona-story#teams"),
    _row("S3-22", "A role play with buyer, marketer and salesperson",
         "role-play#sheets role-play-buyer#title role-play-marketer#title role-play-salesperson#title "
         "role-play-observer#title role-play-cards#title",
         elsewhere="A scene without a name, a stage or a buyer cannot be read, and reading says so."),
    _row("S3-23", "Ready when all three align around concrete value", "role-play#readiness persona-story#trust"),
    _row("S3-24", "Tried at different stages", "role-play-index#coverage"),
    _row("S3-25", "What playing showed reaches the persona",
         "role-play-index#waiting role-play#debrief persona-story#trust"),
    _row("S3-26", "Goals of both teams interlock with revenue", "journey-roadmap.pn-of-team alignment#kpis"),
    _row("S3-27", "Teams go by the names a company gives them", "alignment#contribution", judged=False),
    # Group dynamics, shared measures, handoffs
    _row("S4-01", "One market, many single cases: a base with variations", "persona-story#pivots"),
    _row("S4-02", "No vanity counts", "alignment#kpis journey-roadmap.pn-of-team"),
    _row("S4-03", "Shared measures to which both teams contribute", "alignment#kpis"),
    _row("S4-04", "Our own people are asked before customers", "evidence-index#sequence"),
    _row("S4-05", "Who decides, why, by what criteria", "persona-story#process"),
    _row("S4-06", '"It depends" says on what', "persona-story#pivots"),
    _row("S4-07", "Price is rarely the reason", "evidence-index#reasons evidence-piece#reasons"),
    _row("S4-08", "A benefit says how it shows and which root problem goes", "persona-story#value"),
    _row("S4-09", "Neither too unique nor too general", "persona-story.pn-src"),
    _row("S4-10", "A common foundation by role that pivots on need", "persona-story#pivots", judged=False),
    _row("S4-11", "Useful across the organisation", "persona-index.pn-filter", judged=False),
    _row("S4-12", "Personas together are the committee", "committee#map"),
    _row("S4-13a", "Who pushes back, and why in that role", "committee#question-pushback"),
    _row("S4-13b", "Which processes change, and who feels it", "committee#question-process-changes"),
    _row("S4-13c", "Why today's way fails", "committee#question-status-quo-failure"),
    _row("S4-13d", "Why they cannot solve it alone", "committee#question-why-not-internal"),
    _row("S4-13e", "Who prefers a different kind of solution", "committee#question-other-ways"),
    _row("S4-13f", "Where talk stalls, and what frees it",
         "committee#question-stalls journey-roadmap.pn-of-committees"),
    _row("S4-13g", "Each one's concern, and what eases it", "committee#concerns committee#question-concerns"),
    _row("S4-14", "Further questions of your own", "committee#own"),
    _row("S4-15", "Marketers and sellers answer together", "committee#seven"),
    _row("S4-16", "What gives momentum, and what wakes a sleeping talk", "journey-roadmap.pn-of-moves"),
    _row("S4-17", "Marketing answers for deals, sales shows what it uses", "alignment#library"),
    _row("S4-18", "Quality, not quantity", "alignment#kpis journey-roadmap.pn-of-team"),
    _row("S4-19", "Sales contributes from the start", "persona-alignment#contribution alignment#contribution"),
    _row("S4-20", "Nobody washes their hands at a handoff", "journey-roadmap#handoffs journey-teams#engagement"),
    _row("S4-21", "The story flows, whoever tells it", "journey-teams#messages persona-roadmap.pn-of-message"),
    _row("S4-22", "Sellers talk with buyers early", "journey-teams#engagement"),
    _row("S4-23", "Fewer deals end without a decision", "evidence-index#outcomes", judged=False),
    _row("S4-24", "Less duplicated effort, proven return", "alignment#kpis", judged=False),
    _row("S4-25", "A vision that all of them could sign", "committee.pn-vision"),
    _row("S4-26", "Somebody at the top of our own company backs it", "alignment.pn-lead"),
)  # fmt: skip
