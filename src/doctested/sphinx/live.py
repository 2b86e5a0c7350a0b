"""Serves the site while it is written: rebuilds on save, reloads the browser.

    python -m doctested.sphinx.live docs _build/live

Serving, watching and reloading are sphinx-autobuild's. What differs is that the build runs in this
process, again and again, with the warm process kept, and that the browser is told when the pages
are written, not when all that is made of them is: from saving a script to the new page takes the
script's own run time and less than a second. A change to ``conf.py`` or to the extension starts
everything anew.

A save runs the scripts that it changed. The page's other scripts keep their outputs, and pages that
are computed from all of them (the versions, the errors, the claims) are written anew at the next
start, or when their own text changes.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import uvicorn
import watchfiles
from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils
from sphinx_autobuild.filter import IgnoreFilter
from sphinx_autobuild.middleware import JavascriptInjectorMiddleware
from sphinx_autobuild.server import RebuildServer
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, WebSocketRoute
from starlette.staticfiles import StaticFiles

from doctested.processes import LIBRARY
from doctested.sphinx.state import build_of


class LiveSite:
    """A site that is built again and again in this process; its warm process stays.

    ``written`` is called in each build when its pages and those of scripts are written; what is
    made of them for the search and for machines follows.
    """

    def __init__(self, pages: Path, folder: Path):
        self.app = Sphinx(
            str(pages),
            str(Path.cwd()),
            str(folder / "html"),
            str(folder / "doctrees"),
            "html",
            {"html_context.live": "1"},  # templates know that the server adds a script of its own
            keep_going=True,
            parallel=(os.cpu_count() or 1) + 1,
        )
        self.app.connect("html-collect-pages", self._tell, priority=1000)
        self.written: Callable[[], object] = lambda: None
        self.state = build_of(self.app)
        self.state.keep = True

    def build(self) -> None:
        """Bring the pages up to date; a failure is said, and leaves the pages that there are."""
        try:
            self.app.build()
        except SphinxError as error:
            print(f"the pages were not built: {error}", file=sys.stderr)
        self.state.hurry = True
        self.app.parallel = 1  # a process for one page takes longer than the page
        scripts = self.app.registry.js_files  # the theme adds its own with each page
        scripts[:] = [one for n, one in enumerate(scripts) if one not in scripts[:n]]

    def _tell(self, app: Sphinx) -> list[object]:
        self.written()
        return []

    def warm_up(self) -> None:
        """Start the warm process where the build did not need one: the first save should not wait.

        It imports on its own; nobody waits for it here.
        """
        self.state.kernels.warm_up()

    def code(self) -> list[Path]:
        """What starts everything anew when it changes: the settings, and the extensions here."""
        root = Path.cwd()
        files = (getattr(one.module, "__file__", None) for one in self.app.extensions.values())
        folders = {LIBRARY / "doctested", *(Path(file).parent for file in files if file)}
        ours = {folder for folder in folders if root in folder.parents}
        return [root / "conf.py", *sorted(ours)]

    def watched(self) -> list[Path]:
        """Those, and the scripts."""
        return [Path.cwd() / self.app.config.example_root, *self.code()]

    def close(self) -> None:
        """End the warm process."""
        self.state.kernels.close()


class LiveServer(RebuildServer):  # type: ignore[misc]  # sphinx-autobuild has no types
    """sphinx-autobuild's server, which builds in this process and not in one for each build."""

    def tell(self) -> None:
        """Have the browsers load their pages again; a build calls it from its own thread."""
        self.loop.call_soon_threadsafe(self.flag.set)

    async def watch(self) -> None:
        """Build at each change."""
        self.loop = asyncio.get_running_loop()
        keep = watchfiles.DefaultFilter()
        async for changes in watchfiles.awatch(
            *self.paths,
            watch_filter=lambda change, path: keep(change, path) and not self.ignore(path),
        ):
            await asyncio.to_thread(self.change_callback, [Path(path) for _, path in changes])


def serve(pages: Path, folder: Path, port: int) -> None:
    """Build the site, then serve it on this machine until Ctrl-C."""
    with patch_docutils(str(Path.cwd())), docutils_namespace():
        site = LiveSite(pages, folder)
        code = set(site.code())

        def rebuild(changed: Sequence[Path]) -> None:
            if any({path, *path.parents} & code for path in changed):
                site.close()
                again = [sys.executable, "-m", "doctested.sphinx.live", *sys.argv[1:]]
                os.execv(sys.executable, again)  # noqa: S606 - this very program
            site.build()

        try:
            site.build()
            site.warm_up()
            server = LiveServer([pages, *site.watched()], IgnoreFilter([str(folder)], []), rebuild)
            site.written = server.tell
            address = f"127.0.0.1:{port}"
            application = Starlette(
                routes=[
                    WebSocketRoute("/websocket-reload", server, name="reload"),
                    Mount("/", app=StaticFiles(directory=folder / "html", html=True)),
                ],
                middleware=[Middleware(JavascriptInjectorMiddleware, ws_url=address)],
                lifespan=server.lifespan,
            )
            print(f"serving on http://{address}; Ctrl-C ends it", flush=True)
            uvicorn.run(application, host="127.0.0.1", port=port, log_level="warning")
        finally:
            site.close()


def main() -> None:
    """Read the command line, and serve."""
    parser = argparse.ArgumentParser(prog="python -m doctested.sphinx.live", description=__doc__)
    parser.add_argument("pages", type=Path, help="the folder of the pages")
    parser.add_argument("folder", type=Path, help="the folder to build in")
    parser.add_argument("--port", type=int, default=8000)
    arguments = parser.parse_args()
    serve(arguments.pages.resolve(), arguments.folder.resolve(), arguments.port)


if __name__ == "__main__":
    main()
