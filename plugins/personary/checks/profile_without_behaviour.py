"""The check profile-without-behaviour."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from personary.catalog.catalog import Catalog
from personary.checks.check import Finding, check
from personary.checks.wording import called
from personary.measures.ladder import is_live


@check("profile-without-behaviour", severity="warning", practices="S1-11b S3-10")
def profile_without_behaviour(catalog: Catalog, today: dt.date) -> Iterator[Finding]:
    """A profile gives age and education and nothing that the person does.

    Two people of one age and one school buy for opposite reasons. Where they read, how they lead and what they work
    with tells more, and beside it the age does no harm.

    Passes: an age range beside "information_sources".
    Fails: a profile with "age_range" alone.
    """
    for persona in filter(is_live, catalog.personas):
        profile = persona.profile
        if profile is None or persona.tasks or not (profile.age_range or profile.education):
            continue
        if not (profile.management_style or profile.information_sources or profile.events or profile.tools):
            message = f"The profile of {called(persona)} says how old or how learned they are, and not what they do."
            suggestion = 'Add "information_sources", "management_style", "events" or "tools".'
            yield Finding(persona, message, ("profile",), suggestion, key=True)
