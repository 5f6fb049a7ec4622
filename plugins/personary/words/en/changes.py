"""Words of the page of changes and its feeds."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "nav.changes": "Changes",
    "changes.title": "What changed in meaning",
    "changes.description": "What changed about the buyers, and when.",
    "changes.lead": (
        "Who the buyers are, what we try with them, and what it rests on: every change that says something "
        "else than before, the newest first."
    ),
    "changes.feed": "Follow these changes in a feed reader",
    "changes.feed.title": "{site}: what changed in meaning",
    "changes.feed.of": "Follow the changes of {who}",
    "changes.shallow": (
        "Only the latest commits were copied to where this site was built, so earlier changes are not shown."
    ),
    "changes.none": "Nothing yet: no commit changed the meaning of a file.",
    "changes.no_history": (
        "The files of this site have no history here. Once they are kept in git, this page tells what "
        "changed in meaning, and when."
    ),
    "changes.people": "By persona",
    "changes.was": "Was",
    "changes.becomes": "Becomes",
    "changes.now": "Now",
    "changes.more.one": "{n} further file changed in meaning.",
    "changes.more.other": "{n} further files changed in meaning.",
    "changes.small.one": "{n} file was only put in other words or another form.",
    "changes.small.other": "{n} files were only put in other words or another form.",
    "changes.further.one": "And {n} further change.",
    "changes.further.other": "And {n} further changes.",
    "changes.class.breaking": "Leaves something without its counterpart",
    "changes.class.identity": "Identity",
    "changes.class.evidence": "Evidence",
    "changes.class.tactic": "Tactic",
    "changes.class.review": "Review",
    "changes.count.breaking.one": "{n} that leaves something without its counterpart",
    "changes.count.breaking.other": "{n} that leave something without its counterpart",
    "changes.count.identity.one": "{n} change of identity",
    "changes.count.identity.other": "{n} changes of identity",
    "changes.count.evidence.one": "{n} change of evidence",
    "changes.count.evidence.other": "{n} changes of evidence",
    "changes.count.tactic.one": "{n} change of tactics",
    "changes.count.tactic.other": "{n} changes of tactics",
    "changes.count.review.one": "{n} change of review",
    "changes.count.review.other": "{n} changes of review",
    "changes.whole.added": "New",
    "changes.whole.removed": "Taken out",
    "changes.whole.renamed": "Has another file name",
    "changes.whole.unreadable": "Could not be read",
    "changes.whole.readable": "Can be read again",
    "changes.whole.reformatted": "In another form",
    "changes.kept.added": "Added; the words are not shown here.",
    "changes.kept.removed": "Taken out; the words are not repeated here.",
    "changes.kept.changed": "Changed; the words are not shown here.",
    "changes.kept.moved": "Moved to another place.",
    "changes.gone": "What is not there any more",
    "changes.flag.true": "Yes",
    "changes.flag.false": "No",
    "changes.kind.persona": "Persona",
    "changes.kind.committee": "Committee",
    "changes.kind.journey": "Journey",
    "changes.kind.evidence": "Evidence",
    "changes.kind.role play": "Role play",
    "changes.kind.market": "Market",
    "changes.kind.alignment": "Alignment",
    "changes.kind.settings": "Settings",
}
