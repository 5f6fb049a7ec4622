"""The live preview: build, show, watch, and show what has changed. It goes on until somebody stops it."""

from __future__ import annotations

import gc
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from mkdocs.config import load_config

from personary.mkdocs_plugin.plugin import WATCHED
from personary.mkdocs_plugin.preview import Place, Preview
from personary.mkdocs_plugin.preview_server import serving
from personary.mkdocs_plugin.render import quiet_mkdocs
from personary.mkdocs_plugin.site_source import PreviewSource
from personary.mkdocs_plugin.stage import Stage
from personary.mkdocs_plugin.watch import Watcher
from personary.workspace import collector_at_rest

_PATIENCE = 0.2
_QUIET = 0.1
"""How long nothing may change before the whole site is built."""
_LEISURE = 0.5
"""The same where what has changed is shown already: the browser may fetch it without a build beside it."""


def serve(
    config_file: Path,
    source: PreviewSource,
    *,
    host: str = "127.0.0.1",
    port: int = 8000,
    say: Callable[[str], None],
    stop: threading.Event | None = None,
    ready: Callable[[str], None] = lambda _: None,
) -> None:
    """Show the project in the browser until `stop` is set or Ctrl-C is pressed; `ready` gets the address.

    Raises:
        OSError: No port could be had.
    """
    stop = stop or threading.Event()
    stage = Stage()
    # Outside the project, so that no build sees its own pages as a change.
    folder = tempfile.TemporaryDirectory(prefix="personary-", ignore_cleanup_errors=True)
    with folder as scratch, serving(host, port, stage) as actual, Watcher() as watcher:
        address = f"http://{f'[{host}]' if ':' in host else host}:{actual}/"
        if port and actual != port:
            say(f"Port {port} is taken, so this is port {actual}.")
        place = Place(config_file, Path(scratch), stage, address, say)
        try:
            # To look for what nobody holds any more takes as long as to show a save: that waits for the end of a build.
            with collector_at_rest():
                _show_and_follow(place, Preview(place, source), watcher, stop, ready)
        except KeyboardInterrupt:
            say("Stopped.")


def _show_and_follow(
    place: Place, preview: Preview, watcher: Watcher, stop: threading.Event, ready: Callable[[str], None]
) -> None:
    def build() -> None:
        # Again each time: mkdocs.yml may name another folder now, and a folder may have come or gone.
        watcher.watch(watched_paths(place.config_file))
        preview.build(is_overtaken=lambda: watcher.changed.is_set() or stop.is_set())
        if not watcher.changed.is_set():
            gc.collect()

    build()
    place.say(f"Preview at {place.address} (Ctrl-C stops it)")
    ready(place.address)
    while not stop.is_set():
        wait = _LEISURE if preview.shows_what_is_saved else _QUIET
        if watcher.changed.wait(wait if preview.is_behind else _PATIENCE):
            preview.show_at_once(watcher.take())
        elif preview.is_behind:
            build()


def watched_paths(config_file: Path) -> frozenset[Path]:
    """Return what a project is made of: its own folders, mkdocs.yml, and what that names."""
    root = config_file.parent
    ours = {config_file, *(root / name for name in WATCHED)}
    try:
        with quiet_mkdocs():
            config = load_config(str(config_file))
    except (Exception, SystemExit):  # a broken mkdocs.yml must stay watched to be mended
        return frozenset({*ours, root / "docs"})
    custom = config.theme.custom_dir
    named = (config.docs_dir, *config.watch, *((custom,) if custom else ()))
    return frozenset({*ours, *(Path(path) for path in named)})
