"""The live preview: build, show, watch, and build again. A broken state shows as a banner over the last good pages."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.config import load_config

from personary.mkdocs_plugin.plugin import WATCHED
from personary.mkdocs_plugin.preview_server import Stage, serving
from personary.mkdocs_plugin.render import quiet_mkdocs, render_site
from personary.mkdocs_plugin.shell import findings_banner, lines_banner
from personary.mkdocs_plugin.site_source import SiteSource, SiteState, read_project
from personary.mkdocs_plugin.watch import Watcher
from personary.publishing.carrying import carry_over
from personary.publishing.errors import PublishError

_PATIENCE = 0.2


@dataclass(frozen=True, slots=True)
class Preview:
    """One run of the preview: what it builds from, where it builds to, and whom it tells."""

    config_file: Path
    source: SiteSource
    scratch: Path
    stage: Stage
    say: Callable[[str], None]
    folders: list[Path] = field(default_factory=list)


def serve(
    config_file: Path,
    source: SiteSource = read_project,
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
    with tempfile.TemporaryDirectory(prefix="personary-", ignore_cleanup_errors=True) as scratch:
        preview = Preview(config_file, source, Path(scratch), stage, say)
        with serving(host, port, stage) as actual, Watcher() as watcher:
            address = f"http://{f'[{host}]' if ':' in host else host}:{actual}/"
            if port and actual != port:
                say(f"Port {port} is taken, so this is port {actual}.")
            try:
                _build_and_watch(preview, watcher, address, stop, ready)
            except KeyboardInterrupt:
                say("Stopped.")


def _build_and_watch(
    preview: Preview, watcher: Watcher, address: str, stop: threading.Event, ready: Callable[[str], None]
) -> None:
    watcher.watch(watched_paths(preview.config_file))
    rebuild(preview, address)
    preview.say(f"Preview at {address} (Ctrl-C stops it)")
    ready(address)
    while not stop.is_set():
        if watcher.changed.wait(_PATIENCE):
            watcher.wait_until_quiet()
            # Again each time: mkdocs.yml may name another folder now, and a folder may have come or gone.
            watcher.watch(watched_paths(preview.config_file))
            rebuild(preview, address)


def rebuild(preview: Preview, address: str) -> None:
    """Build into a fresh folder and show it; whatever goes wrong becomes a banner over what is shown already."""
    folder = Path(tempfile.mkdtemp(dir=preview.scratch))
    previous = preview.folders[-1] if preview.folders else None
    states: list[SiteState] = []

    def source(config_file: Path) -> SiteState:
        states.append(preview.source(config_file))
        return states[-1]

    try:
        rendering = render_site(
            preview.config_file,
            folder,
            source,
            strict=False,
            command="serve",
            site_url=address,
            previous=previous,
        )
        if previous:
            carry_over(previous, folder, rendering.stays)
    except PublishError as error:
        _keep_the_last(preview, folder, error.lines()[1:] or error.lines())
    except (Exception, SystemExit) as error:  # the preview outlives anything in someone's files
        _keep_the_last(preview, folder, (f"{type(error).__name__}: {error}",))
    else:
        preview.stage.show(folder, findings_banner(states[-1].errors))
        _forget_older(preview, folder)
        _say_all(preview, rendering.warnings)


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


def _keep_the_last(preview: Preview, folder: Path, lines: Iterable[str]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    kept = tuple(lines)
    preview.stage.show(None, lines_banner(kept))
    _say_all(preview, kept)


def _forget_older(preview: Preview, newest: Path) -> None:
    """Remove older folders, except the sound one and the one before, from which an answer may still be reading."""
    preview.folders.append(newest)
    for folder in preview.folders[:-2]:
        if folder != preview.stage.shown.sound:
            preview.folders.remove(folder)
            shutil.rmtree(folder, ignore_errors=True)


def _say_all(preview: Preview, lines: Iterable[str]) -> None:
    for line in lines:
        preview.say(line)
