"""A small web server for one test: one folder, 127.0.0.1, gone when the block ends."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit


@contextmanager
def serve_folder(folder: Path, headers: Mapping[str, str] | None = None, *, under: str = "/") -> Iterator[str]:
    """Serve a folder and give back its address, which ends in a slash.

    `headers` go with every answer (a Content-Security-Policy, say). `under` mounts the folder below a path, as a
    project page is published: "/buyers/".
    """
    extra = dict(headers or {})

    class Handler(SimpleHTTPRequestHandler):
        timeout = 30

        def __init__(self, *args: Any) -> None:
            super().__init__(*args, directory=str(folder))

        def send_head(self) -> Any:
            path = urlsplit(self.path).path
            if not path.startswith(under):
                return self.send_error(404)
            self.path = "/" + self.path[len(under) :]
            return super().send_head()

        def end_headers(self) -> None:
            for name, value in extra.items():
                self.send_header(name, value)
            self.send_header("Cache-Control", "no-store")
            super().end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_: Any) -> None:
            """A browser that closes early is no news."""

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{under}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=5)
