"""`personary serve`: show the site on this computer and follow every change."""

from __future__ import annotations

import datetime as dt
import webbrowser
from typing import cast

import click

from personary.cli.place import SETTINGS_FILE, Day, project_root
from personary.diagnostics.reporters import safe
from personary.model.choices import Audience


@click.command("serve", short_help="Show the site here, and follow every change.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True,
              help="Where to serve; the next free one when it is taken.")  # fmt: skip
@click.option("--open", "in_browser", is_flag=True, help="Open the site in your browser.")
@click.option("--today", type=Day(), metavar="DATE", help="The day to judge by, such as 2026-06-18.")
@click.option("--audience", type=click.Choice(["internal", "partner", "public"]), help="For whom to show it.")
def command(port: int, in_browser: bool, today: dt.date | None, audience: str | None) -> int:
    """Show the site here, and follow every change.

    Save a file and the open page shows it at once; search and sidebar follow within moments. A mistake is a banner
    over the last good pages, until it is mended.
    Only this computer can see the preview. Ctrl-C stops it.

    \b
    Example:
      personary serve
      personary serve --port 8080 --open
    """  # noqa: D301 - \b keeps the lines of the example apart
    from personary.mkdocs_plugin.live import serve  # noqa: PLC0415 - --help needs no MkDocs
    from personary.mkdocs_plugin.site_source import RememberedProject  # noqa: PLC0415 - as above
    from personary.workspace import open_project  # noqa: PLC0415 - as above

    root = project_root()
    view = cast("Audience | None", audience)
    # A place that is no project is told now, with its hint; later mistakes become banners.
    open_project(root, today=today, audience=view).require_somebody()

    def open_browser(address: str) -> None:
        if in_browser:
            webbrowser.open(address)

    serve(
        root / SETTINGS_FILE,
        RememberedProject(today, view),
        port=port,
        say=lambda line: click.echo(safe(line)),
        ready=open_browser,
    )
    return 0
