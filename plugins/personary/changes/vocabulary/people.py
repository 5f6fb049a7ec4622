"""Words for people: who is meant, and what part somebody plays."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from personary.changes.vocabulary.tables import words_of

PERSONS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(words_of("i me my mine myself ich mir mich mein meine meinen"), "i")
    | dict.fromkeys(words_of("we us our ours ourselves wir uns unser unsere unseren unserem"), "we")
    | dict.fromkeys(words_of("you your yours yourself yourselves du dich dir dein euer eure"), "you")
    | dict.fromkeys(
        words_of(
            "he him his himself she her hers herself they them their theirs themselves er ihn ihm sie ihr"
            " ihre ihren ihrem ihrer seine seinen seinem seiner"
        ),
        "they",
    )
)
"""Whose it is. Within the third person the word may change, never from one person to another."""

ROLES = words_of("""
manager head leader lead director officer chief engineer controller owner founder chair chairman chairwoman president
planner fitter technician operator mechanic electrician foreman supervisor master apprentice analyst architect developer
consultant specialist expert assistant
secretary accountant auditor inspector insurer lawyer buyer seller salesperson
marketer purchaser purchasing procurement sales marketing service finance accounting legal
hr production maintenance quality logistics engineering operations security board council union committee management
ceo cfo cto cio coo cmo cso vp champion approver influencer gatekeeper coach decider sponsor driver nurse doctor teacher
 peer
leiter leiterin chef chefin geschäftsführer geschäftsführerin inhaber inhaberin meister meisterin vorstand einkauf
einkäufer einkäuferin verkauf verkäufer vertrieb technik technikerin techniker ingenieur ingenieurin planer planerin
controllerin instandhaltung instandhalter produktion fertigung werksleiter werksleiterin betriebsrat buchhaltung
finanzen personalabteilung vorarbeiter
""")  # fmt: skip
"""Who somebody is. A role that comes, goes or changes is never only wording."""
