"""Where on a page a practice shows: the places that rows name, each in the words of a reader."""

from __future__ import annotations

from dataclasses import dataclass

PLACES = {
    "alignment#agreements": "Agreements",
    "alignment#commitments": "Who owes whom",
    "alignment#contribution": "Who brought what",
    "alignment#kpis": "Shared measures",
    "alignment#library": "Library",
    "alignment.pn-lead": "the line below the title",
    "committee#concerns": "What worries each, what eases it",
    "committee#map": "Influence and stance",
    "committee#own": "Our own questions",
    "committee#question-concerns": "What worries whom",
    "committee#question-other-ways": "Why would some go another way",
    "committee#question-process-changes": "What has to change inside",
    "committee#question-pushback": "Who pushes back, and why",
    "committee#question-stalls": "Where does talk stall",
    "committee#question-status-quo-failure": "Why does today's way fail",
    "committee#question-why-not-internal": "Why not solve it themselves",
    "committee#relationships": "Who sways whom",
    "committee#seven": "Seven questions, answered together",
    "committee.pn-vision": "what all of them could sign, below the title",
    "evidence-index#outcomes": "How the deals ended",
    "evidence-index#people": "How often each was heard",
    "evidence-index#reasons": "Why it ended so, as each side tells it",
    "evidence-index#sequence": "Who was asked first",
    "evidence-piece#reasons": "Why it ended so",
    "glossary.pn-replaced": "the words that were replaced",
    "glossary.pn-terms": "the terms",
    "health#simplicity": "Simplicity",
    "home#candidates": "Perhaps one day",
    "journey-roadmap#branches": "the branches",
    "journey-roadmap#engagement": "Who meets whom",
    "journey-roadmap#handoffs": "Handoffs: who takes over, who stays",
    "journey-roadmap#messages": "One story, whoever tells it",
    "journey-roadmap.pn-of-committees": "the lane of stalls",
    "journey-roadmap.pn-of-enters": "the lane of signs that a buyer is here",
    "journey-roadmap.pn-of-moves": "the lane of what moves on and what stalls",
    "journey-roadmap.pn-of-team": "the lanes of both teams' goals",
    "journey-roadmap.pn-ready": "the mark of the sales-ready stage",
    "journey-roadmap.pn-road__route": "the drawing",
    "journey-roadmap.pn-road__stages": "the stages, before and after the sale",
    "market#_focus": "Who works where, with gaps and overlaps",
    "market#_segments": "Segments",
    "persona-alignment#contribution": "Who brought what",
    "persona-alignment#lenses": "Two lenses",
    "persona-index#people": "the list",
    "persona-index.pn-face": "the portraits",
    "persona-index.pn-filter": "the filter by the team involved",
    "persona-roadmap.pn-of-message": "the lane of the one message",
    "persona-roadmap.pn-road__route": "the drawing",
    "persona-story#before-after": "Before and after, with the number and how it is counted",
    "persona-story#pivots": "When this, then that",
    "persona-story#process": "How they buy: who decides, and why",
    "persona-story#profile": "Who this is",
    "persona-story#teams": "How each team helps",
    "persona-story#trust": "Where this comes from",
    "persona-story#value": "What they gain, how it shows, and which root problem goes",
    "persona-story.pn-face": "the portrait",
    "persona-story.pn-hero": "the first screen",
    "persona-story.pn-resp": "the line below the name",
    "persona-story.pn-src": "the source beside each sentence",
    "persona-story.pn-term": "words of the glossary in the text",
    "role-play#debrief": "Debrief",
    "role-play#readiness": "How ready the persona is",
    "role-play#sheets": "the sheets to hand out",
    "role-play-buyer#title": "the buyer's sheet",
    "role-play-cards#title": "the cue cards",
    "role-play-index#coverage": "Who was met at which stage",
    "role-play-index#waiting": "Found in a role play, not yet on the page",
    "role-play-marketer#title": "the marketer's sheet",
    "role-play-observer#title": "the observer's sheet",
    "role-play-salesperson#title": "the salesperson's sheet",
}
"""Page kind and anchor, or page kind and class, with what a reader would call it."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place on pages of a kind: an anchor or a class; neither, where the whole page shows it."""

    page: str
    anchor: str = ""
    style: str = ""
    called: str = ""


def place(written: str) -> Place:
    """Return the place that a row names as `committee#map`, `committee.pn-vision` or `committee`."""
    page, _, anchor = written.partition("#")
    page, _, style = page.partition(".")
    return Place(page, anchor, style, PLACES[written] if anchor or style else "")
