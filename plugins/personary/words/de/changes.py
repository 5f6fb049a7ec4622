"""Words of the page of changes and its feeds."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "nav.changes": "Änderungen",
    "changes.title": "Was sich in der Sache geändert hat",
    "changes.description": "Was sich an den Käufern geändert hat, und wann.",
    "changes.lead": (
        "Wer die Käufer sind, was wir bei ihnen versuchen und worauf es beruht: jede Änderung, die etwas "
        "anderes sagt als zuvor, die neueste zuerst."
    ),
    "changes.feed": "Diese Änderungen in einem Feedreader verfolgen",
    "changes.feed.title": "{site}: was sich in der Sache geändert hat",
    "changes.feed.of": "Die Änderungen an {who} verfolgen",
    "changes.shallow": (
        "Dorthin, wo diese Website gebaut wurde, sind nur die letzten Commits kopiert worden; frühere "
        "Änderungen fehlen deshalb."
    ),
    "changes.none": "Noch nichts: Kein Commit hat eine Datei in der Sache geändert.",
    "changes.no_history": (
        "Die Dateien dieser Website haben hier keine Geschichte. Sobald sie in Git liegen, zeigt diese "
        "Seite, was sich in der Sache geändert hat, und wann."
    ),
    "changes.people": "Nach Persona",
    "changes.was": "Vorher",
    "changes.becomes": "Nachher",
    "changes.now": "Jetzt",
    "changes.more.one": "{n} weitere Datei wurde in der Sache geändert.",
    "changes.more.other": "{n} weitere Dateien wurden in der Sache geändert.",
    "changes.small.one": "{n} Datei bekam nur andere Worte oder eine andere Form.",
    "changes.small.other": "{n} Dateien bekamen nur andere Worte oder eine andere Form.",
    "changes.further.one": "Und {n} weitere Änderung.",
    "changes.further.other": "Und {n} weitere Änderungen.",
    "changes.class.breaking": "Etwas verliert sein Gegenstück",
    "changes.class.identity": "Identität",
    "changes.class.evidence": "Belege",
    "changes.class.tactic": "Taktik",
    "changes.class.review": "Pflege",
    "changes.count.breaking.one": "{n} Änderung, durch die etwas sein Gegenstück verliert",
    "changes.count.breaking.other": "{n} Änderungen, durch die etwas sein Gegenstück verliert",
    "changes.count.identity.one": "{n} Änderung der Identität",
    "changes.count.identity.other": "{n} Änderungen der Identität",
    "changes.count.evidence.one": "{n} Änderung der Belege",
    "changes.count.evidence.other": "{n} Änderungen der Belege",
    "changes.count.tactic.one": "{n} Änderung der Taktik",
    "changes.count.tactic.other": "{n} Änderungen der Taktik",
    "changes.count.review.one": "{n} Änderung der Pflege",
    "changes.count.review.other": "{n} Änderungen der Pflege",
    "changes.whole.added": "Neu",
    "changes.whole.removed": "Herausgenommen",
    "changes.whole.renamed": "Hat einen anderen Dateinamen",
    "changes.whole.unreadable": "War nicht zu lesen",
    "changes.whole.readable": "Ist wieder zu lesen",
    "changes.whole.reformatted": "In anderer Form",
    "changes.kept.added": "Hinzugekommen; der Wortlaut steht nicht hier.",
    "changes.kept.removed": "Herausgenommen; der Wortlaut wird hier nicht wiederholt.",
    "changes.kept.changed": "Geändert; der Wortlaut steht nicht hier.",
    "changes.kept.moved": "An eine andere Stelle gerückt.",
    "changes.gone": "Was es nicht mehr gibt",
    "changes.flag.true": "Ja",
    "changes.flag.false": "Nein",
    "changes.kind.persona": "Persona",
    "changes.kind.committee": "Einkaufsgremium",
    "changes.kind.journey": "Weg",
    "changes.kind.evidence": "Beleg",
    "changes.kind.role play": "Rollenspiel",
    "changes.kind.market": "Markt",
    "changes.kind.alignment": "Abstimmung",
    "changes.kind.settings": "Einstellungen",
}
