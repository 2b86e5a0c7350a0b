"""Packs a built site into one zip that works from a folder.

``python -m doctested.sphinx.downloads.bundle FOLDER TOP`` is the last step of a whole build, and
does the same for the same site. The zip cannot hold itself, so the page that offers it says
something else in it: the author's place for it is

    ```{whole-site}
    ```
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from doctested.sphinx.files import archived

NAME = "site.zip"
_WITHOUT = "This copy of the site holds no zip of itself."
_LEFT_OUT = (".buildinfo", ".doctrees")


class WholeSite(SphinxDirective):
    """The place where the zip is offered, when there is one."""

    def run(self) -> list[nodes.Node]:
        """A paragraph that says that there is none yet."""
        return [nodes.paragraph("", _WITHOUT, classes=["whole-site"])]


def bundle(folder: Path, top: str) -> Path:
    """Pack a built site, and offer it on its own pages; the zip's path.

    Args:
        folder: the built site.
        top: the folder that everything stands in, within the zip.
    """
    target = folder / NAME
    target.unlink(missing_ok=True)
    files = [file for file in sorted(folder.rglob("*")) if file.is_file()]
    with zipfile.ZipFile(target, "w") as archive:
        for file in files:
            name = file.relative_to(folder).as_posix()
            if not name.startswith(_LEFT_OUT):
                archive.writestr(archived(f"{top}/{name}"), file.read_bytes(), compresslevel=9)
    _offer(folder, target.stat().st_size)
    return target


def megabytes(size: int) -> str:
    """A size in words.

    >>> megabytes(12_345_678)
    '12.3 MB'
    """
    return f"{size / 1_000_000:.1f} MB"


def _offer(folder: Path, size: int) -> None:
    """Put the link in the place of the sentence that there is none."""
    told = f"{megabytes(size)}; unpack it and open index.html"
    for file in sorted(folder.rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        if f"{_WITHOUT}</p>" in text:
            up = "../" * (len(file.relative_to(folder).parts) - 1)
            link = f'<a href="{up}{NAME}" download>The whole site as a zip</a> ({told}).'
            file.write_text(text.replace(_WITHOUT, link), encoding="utf-8")
            twin = file.with_name(f"{file.name}.md")
            if twin.exists():
                text = twin.read_text(encoding="utf-8")
                link = f"[The whole site as a zip]({up}{NAME}) ({told})."
                twin.write_text(text.replace(_WITHOUT, link), encoding="utf-8")


def add_bundle(app: Sphinx) -> None:
    """Add the directive."""
    app.add_directive("whole-site", WholeSite)


if __name__ == "__main__":
    made = bundle(Path(sys.argv[1]), sys.argv[2])
    print(f"{made.name}: {megabytes(made.stat().st_size)}")
