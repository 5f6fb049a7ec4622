"""One run of the preview: at once what a save has changed, then the whole site, then nothing until the next save."""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from personary.frozen import frozen
from personary.mkdocs_plugin.at_once import Built, PagesAtOnce
from personary.mkdocs_plugin.leaves import Leaves
from personary.mkdocs_plugin.plugin import WATCHED
from personary.mkdocs_plugin.render import render_site
from personary.mkdocs_plugin.shell import findings_banner, lines_banner
from personary.mkdocs_plugin.site_source import PreviewSource, SiteState
from personary.mkdocs_plugin.stage import Stage
from personary.pages.memory import PageMemory
from personary.publishing.carrying import carry_over
from personary.publishing.errors import PublishError, refusal
from personary.publishing.rendering import Rendering


@frozen
class Place:
    """Where a preview reads, where it builds, and where it shows."""

    config_file: Path
    scratch: Path
    stage: Stage
    address: str
    say: Callable[[str], None]


class Preview:
    """Shows a project whatever state its files are in; what goes wrong becomes a banner over the last good pages."""

    def __init__(self, place: Place, source: PreviewSource) -> None:
        self.is_behind = True
        """Whether files have changed since the last build began."""
        self._place, self._source = place, source
        self._definitions = tuple(place.config_file.parent.resolve() / name for name in WATCHED)
        self._memory = PageMemory()
        self._folders: list[Path] = []
        self._built: tuple[Built, ...] = ()
        """The last build, and where that one has a banner, the last without."""
        self._fresh: PagesAtOnce | None = None
        """The files as they are now, where the last build knows what their pages have around them."""
        self._is_warned = False
        """Whether only a banner could be shown of the files as they are now."""

    @property
    def shows_what_is_saved(self) -> bool:
        """Whether each page is shown as its files are now, before the build behind it."""
        return self._fresh is not None

    def show_at_once(self, paths: Iterable[Path]) -> None:
        """Show what can be shown of the files as they are, before any build."""
        changed = [path for path in paths if not self._is_hidden(path)]
        if not changed:
            return
        self.is_behind, self._fresh, self._is_warned = True, None, False
        for built in self._built:
            built.changed.update(changed)
        candidates = [built for built in self._built if built.differs_only_in(self._definitions)]
        if not candidates:
            return
        try:
            state = self._source(self._place.config_file, None)
        except (Exception, SystemExit):  # The build behind meets the same, and tells.
            return
        banner = findings_banner(state.errors)
        for built in candidates:
            if built.can_show(state.site):
                self._fresh = PagesAtOnce(built, state)
                self._place.stage.show(built.folder, banner, self._fresh)
                return
        if banner:
            self._place.stage.warn(banner, until_built=True)
            self._is_warned = True

    def build(self, is_overtaken: Callable[[], bool]) -> None:
        """Build the whole site and show it, unless that is `overtaken` by a change which can be shown at once."""
        folder = Path(tempfile.mkdtemp(dir=self._place.scratch))
        previous = self._folders[-1] if self._folders else None
        states: list[SiteState] = []
        leaves: list[Leaves] = []

        def go_on_unless_overtaken() -> None:
            if self._fresh and is_overtaken():
                raise OvertakenError

        def source(config_file: Path) -> SiteState:
            go_on_unless_overtaken()
            states.append(self._source(config_file, self._memory))
            return states[-1]

        try:
            rendering = render_site(
                self._place.config_file,
                folder,
                source,
                strict=False,
                command="serve",
                site_url=self._place.address,
                previous=previous,
                between_pages=go_on_unless_overtaken,
                then=leaves.append,
            )
            if previous:
                carry_over(previous, folder, rendering.stays)
        except OvertakenError:
            _remove(folder)
            return
        except PublishError as error:
            self._keep_the_last(folder, error.lines()[1:] or error.lines())
        except OSError as error:  # as when the disk is full
            self._keep_the_last(folder, (refusal(error) if error.strerror else str(error),))
        except (Exception, SystemExit) as error:  # the preview outlives anything in someone's files
            self._keep_the_last(folder, (f"{type(error).__name__}: {error}",))
        else:
            self._show(folder, states[-1], leaves[-1], rendering)
        self.is_behind, self._fresh, self._is_warned = False, None, False

    def _is_hidden(self, path: Path) -> bool:
        """Tell whether nobody reads a file, such as the one in which an editor notes what is not saved yet."""
        folder = next((folder for folder in self._definitions if path.is_relative_to(folder)), path)
        return any(part.startswith(".") for part in path.relative_to(folder).parts)

    def _show(self, folder: Path, state: SiteState, leaves: Leaves, rendering: Rendering) -> None:
        stage, banner = self._place.stage, findings_banner(state.errors)
        before = stage.shown
        stage.show(folder, banner, silently=self._fresh is not None or self._is_warned)
        if self._fresh and (banner != before.banner or not self._fresh.are_as_built(folder)):
            stage.show(folder, banner)
        if self._is_warned and not stage.reads_as(before):
            stage.show(folder, banner)
        sound = (built for built in self._built if banner and built.folder == stage.shown.sound)
        self._built = (Built(folder, leaves, state.site), *sound)
        # It has filled while the pages were made; files of the folder are compared before one stays.
        self._memory = state.site.memory or PageMemory()
        self._forget_older(folder)
        self._say_all(rendering.warnings)

    def _keep_the_last(self, folder: Path, lines: Iterable[str]) -> None:
        kept = tuple(lines)
        self._place.stage.warn(lines_banner(kept))
        _remove(folder)
        self._say_all(kept)

    def _forget_older(self, newest: Path) -> None:
        """Remove older folders, except the sound one and the one before, from which an answer may still be reading."""
        self._folders.append(newest)
        for folder in self._folders[:-2]:
            if folder != self._place.stage.shown.sound:
                self._folders.remove(folder)
                _remove(folder)

    def _say_all(self, lines: Iterable[str]) -> None:
        for line in lines:
            self._place.say(line)


class OvertakenError(Exception):
    """A build has ended early: what it was building is out of date, and something newer is shown already."""


def _remove(folder: Path) -> None:
    """Remove a folder while the preview goes on; a thousand folders take a while, and nobody waits for them."""
    threading.Thread(target=shutil.rmtree, args=(folder,), kwargs={"ignore_errors": True}, daemon=True).start()
