"""The preview's web server: it answers with what is on stage, and tells open pages when something else is."""

from __future__ import annotations

import mimetypes
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePath
from urllib.parse import parse_qs, unquote, urlsplit

from personary.mkdocs_plugin.shell import with_banner
from personary.mkdocs_plugin.stage import Shown, Stage, file_name

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
        shown = self.server.stage.asked(path)
        name = file_name(path)
        if shown.fresh and name is not None:
            content = shown.fresh.content(name)
            if self.server.stage.shown is not shown:  # It was overtaken while it was made.
                self._answer_file(path)
                return
            if content is not None:
                self._answer_content(name, content, shown)
                return
            if shown.file_for(path) and not shown.fresh.leaves_alone(name):
                self.server.stage.wait_for_build()
                shown = self.server.stage.asked(path)
        file = shown.file_for(path)
        if shown.folder is None:
            self._answer_page(_EMPTY_PAGE, shown, HTTPStatus.SERVICE_UNAVAILABLE)
        elif file is None and not path.endswith("/") and shown.file_for(f"{path}/"):
            self._redirect(f"{urlsplit(self.path).path}/")
        elif file is None:
            self._answer_unknown(shown, shown.folder)
        else:
            self._answer_content(file.name, file.read_bytes(), shown)

    def _answer_unknown(self, shown: Shown, folder: Path) -> None:
        page = folder / "404.html"
        html = page.read_text(encoding="utf-8") if page.is_file() else _EMPTY_PAGE
        self._answer_page(html, shown, HTTPStatus.NOT_FOUND)

    def _answer_content(self, name: str, content: bytes, shown: Shown) -> None:
        if name.endswith(".html"):
            self._answer_page(content.decode(), shown)
        else:
            self._answer(content, _type_of(PurePath(name)))

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


def _seen(query: str) -> int:
    value = parse_qs(query).get("seen", ["0"])[0]
    return int(value) if value.isdecimal() and len(value) < 10 else 0


def _type_of(file: PurePath) -> str:
    # The system's own table differs between machines, and a script under a wrong type does not run.
    return _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
