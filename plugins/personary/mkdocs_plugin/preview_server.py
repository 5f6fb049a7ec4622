"""The preview's web server: it shows one folder at a time, and tells open pages when another takes its place."""

from __future__ import annotations

import mimetypes
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from urllib.parse import parse_qs, unquote, urlsplit

from personary.mkdocs_plugin.shell import with_banner

_OURS = "/__personary/"
# A page that nobody looks at lets go of its connection, because browsers allow six to a host.
_RELOAD_SCRIPT = """\
(() => {
  const version = document.currentScript.dataset.version;
  let events = null;
  const listen = () => {
    if (events || document.visibilityState !== "visible") return;
    events = new EventSource(`/__personary/events?seen=${version}`);
    events.onmessage = () => location.reload();
  };
  const rest = () => {
    if (events) events.close();
    events = null;
  };
  document.addEventListener("visibilitychange", () => (document.visibilityState === "visible" ? listen() : rest()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  listen();
})();
"""
_EMPTY_PAGE = (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title></head>'
    "<body><main><h1>Preview</h1></main></body></html>"
)
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".ics": "text/calendar",
          ".woff2": "font/woff2", ".json": "application/json", ".xml": "application/xml"}  # fmt: skip
_TICK = 15.0


@dataclass(frozen=True, slots=True)
class Shown:
    """What the preview shows: a folder, or nothing yet, with a banner over it while the latest state is broken.

    `sound` is the last folder without a banner. It still answers for pages that the broken state has lost.
    """

    version: int = 0
    folder: Path | None = None
    banner: str = ""
    sound: Path | None = None

    def file_for(self, path: str) -> Path | None:
        """Return the file that answers a path."""
        return file_for(path, self.folder) or (file_for(path, self.sound) if self.banner else None)


class Stage:
    """Holds what is shown, and lets any number of listeners wait for the next."""

    def __init__(self) -> None:
        self._shown = Shown()
        self._turn = threading.Condition()
        self._closed = False

    @property
    def shown(self) -> Shown:
        """What is shown now."""
        return self._shown

    def show(self, folder: Path | None, banner: str = "") -> None:
        """Show a folder from now on; None keeps the present one under a banner."""
        with self._turn:
            current = self._shown
            sound = current.sound if banner else folder
            self._shown = Shown(current.version + 1, folder or current.folder, banner, sound)
            self._turn.notify_all()

    def close(self) -> None:
        """Send every listener home."""
        with self._turn:
            self._closed = True
            self._turn.notify_all()

    def wait_for_next(self, seen: int) -> int | None:
        """Return a version other than the one seen; None once closed, the same one when nothing came for a while."""
        with self._turn:
            self._turn.wait_for(lambda: self._closed or self._shown.version != seen, timeout=_TICK)
            return None if self._closed else self._shown.version


class PreviewServer(ThreadingHTTPServer):
    """Serves what is on stage."""

    daemon_threads = True
    # On Windows this option would let a second preview take the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(self, address: tuple[str, int], stage: Stage) -> None:
        self.stage = stage
        super().__init__(address, _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves in the middle of an answer is no news."""


@contextmanager
def serving(host: str, port: int, stage: Stage) -> Iterator[int]:
    """Serve in the background, on the port or one of the next twenty, and give the port."""
    server = _bind(host, port, stage)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        stage.close()
        server.shutdown()
        server.server_close()
        thread.join()


def _bind(host: str, port: int, stage: Stage) -> PreviewServer:
    candidates = [port, *range(port + 1, min(port + 21, 65536))] if port else [0]
    for candidate in candidates[:-1]:
        try:
            return PreviewServer((host, candidate), stage)
        except OSError:
            continue
    return PreviewServer((host, candidates[-1]), stage)


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    timeout = 60

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if not self._asked_by_name_of_this_machine():
            self._answer(b"This preview answers to this computer only.", "text/plain", HTTPStatus.FORBIDDEN)
        elif parts.path == f"{_OURS}reload.js":
            self._answer(_RELOAD_SCRIPT.encode(), "text/javascript")
        elif parts.path == f"{_OURS}events":
            self._tell_events(_seen(parts.query))
        else:
            self._answer_file(unquote(parts.path))

    def do_HEAD(self) -> None:
        self.do_GET()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the name that http.server gives it
        """Say nothing for each request."""

    def _asked_by_name_of_this_machine(self) -> bool:
        # Otherwise a page elsewhere could have its own name point here and read the preview.
        host = urlsplit(f"//{self.headers.get('Host', '')}").hostname
        return host in ("localhost", "127.0.0.1", "::1", self.server.server_address[0])

    def _answer_file(self, path: str) -> None:
        shown = self.server.stage.shown
        file = shown.file_for(path)
        if shown.folder is None:
            self._answer_page(_EMPTY_PAGE, shown, HTTPStatus.SERVICE_UNAVAILABLE)
        elif file is None and not path.endswith("/") and shown.file_for(f"{path}/"):
            self._redirect(f"{urlsplit(self.path).path}/")
        elif file is None:
            self._answer_unknown(shown, shown.folder)
        elif file.suffix == ".html":
            self._answer_page(file.read_text(encoding="utf-8"), shown)
        else:
            self._answer(file.read_bytes(), _type_of(file))

    def _answer_unknown(self, shown: Shown, folder: Path) -> None:
        page = folder / "404.html"
        html = page.read_text(encoding="utf-8") if page.is_file() else _EMPTY_PAGE
        self._answer_page(html, shown, HTTPStatus.NOT_FOUND)

    def _answer_page(self, html: str, shown: Shown, status: HTTPStatus = HTTPStatus.OK) -> None:
        if shown.banner:
            html = with_banner(html, shown.banner)
        script = f'<script src="{_OURS}reload.js" data-version="{shown.version}"></script>'
        body, end, rest = html.rpartition("</body>")
        whole = body + script + end + rest if end else html + script
        self._answer(whole.encode(), "text/html; charset=utf-8", status)

    def _answer(self, content: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self._end_quietly(content)

    def _redirect(self, target: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        # Two slashes at the start would name another host.
        self.send_header("Location", "/" + target.lstrip("/"))
        self.send_header("Content-Length", "0")
        self._end_quietly(b"")

    def _end_quietly(self, content: bytes) -> None:
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _tell_events(self, seen: int) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        while (version := self.server.stage.wait_for_next(seen)) is not None:
            # A line that starts with a colon says nothing, and fails once the browser has gone.
            self.wfile.write(f"data: {version}\n\n".encode() if version != seen else b": \n\n")
            self.wfile.flush()
            seen = version


def file_for(path: str, folder: Path | None) -> Path | None:
    """Return the file that answers a path, never one outside the folder."""
    parts = PurePosixPath(path.lstrip("/")).parts
    if folder is None or any(part == ".." or "\\" in part or ":" in part or "\0" in part for part in parts):
        return None
    file = folder.joinpath(*parts)
    if path.endswith("/"):
        file /= "index.html"
    return file if file.is_file() else None


def _seen(query: str) -> int:
    value = parse_qs(query).get("seen", ["0"])[0]
    return int(value) if value.isdecimal() and len(value) < 10 else 0


def _type_of(file: Path) -> str:
    # The system's own table differs between machines, and a script under a wrong type does not run.
    return _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
