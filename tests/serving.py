"""Serves a built site on a free loopback port as a static host does: compressed, any path."""

from __future__ import annotations

import gzip
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TEXT = {".html", ".css", ".js", ".json", ".svg", ".txt", ".md", ".xml", ".ipynb", ".py", ".atom"}


@contextmanager
def served(folder: Path, prefix: str = "") -> Iterator[str]:
    """The address of a folder that is served while the block runs.

    Args:
        folder: what is served.
        prefix: the path below which it stands, such as ``/some/where``.
    """

    class Handler(_Handler):
        root = folder
        below = prefix

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    root: Path
    below: str

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        file = self._file(path)
        if file is None:
            missing = self.root / "404.html"
            body = missing.read_bytes() if missing.exists() else b"not here"
            self._answer(404, body, ".html")
        else:
            self._answer(200, file.read_bytes(), file.suffix)

    def _file(self, path: str) -> Path | None:
        if not path.startswith(f"{self.below}/"):
            return None
        file = self.root / path.removeprefix(f"{self.below}/")
        file = file / "index.html" if file.is_dir() else file
        return (
            file if file.is_file() and file.resolve().is_relative_to(self.root.resolve()) else None
        )

    def _answer(self, status: int, body: bytes, suffix: str) -> None:
        self.send_response(status)
        if suffix in TEXT and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, 6, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        kind = self.extensions_map.get(suffix) or self.guess_type(f"x{suffix}")
        charset = "; charset=utf-8" if suffix in TEXT else ""
        self.send_header("Content-Type", f"{kind}{charset}")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""
