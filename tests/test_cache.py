"""The cache of executed pages: what its key holds, what it keeps, what becomes of a broken one."""

import contextlib
import errno
import json
import logging
import shutil
import sqlite3
from pathlib import Path

import nbformat
import pytest
from sphinx.errors import ExtensionError

from doctested.sphinx.execute import cache
from doctested.sphinx.execute.cache import PageCache, environment_key

DATA = {"outcomes": {"square.py::square::1": "9"}}


def notebook(source: str = "1 + 1", output: str = "") -> nbformat.NotebookNode:
    """A notebook of one cell, with its output or without."""
    outputs = [nbformat.v4.new_output("stream", text=output)] if output else []
    cell = nbformat.v4.new_code_cell(source, outputs=outputs, id="one")
    kernel = {"kernelspec": {"name": "plain", "display_name": "Plain", "language": "python"}}
    text = nbformat.v4.new_markdown_cell("Two.", id="text")
    return nbformat.v4.new_notebook(cells=[cell, text], metadata=kernel)


def output_of(found: nbformat.NotebookNode) -> str:
    """The text of the output of a notebook's only cell."""
    return found.cells[0].outputs[0].text


@pytest.fixture
def kept(tmp_path: Path) -> PageCache:
    """A cache that holds one page."""
    made = PageCache(tmp_path / "deep" / "cache")
    made.store(notebook(output="2"), "index", DATA)
    return made


# -- The key ---------------------------------------------------------------------------------------


def test_the_key_is_short_and_depends_on_facts_not_on_their_order() -> None:
    """It names a folder."""
    here = Path(__file__)
    key = environment_key({"a": "1", "b": "2"}, here)

    assert key == environment_key({"b": "2", "a": "1"}, here)
    assert 16 == len(key)
    assert key != environment_key({"a": "1", "b": "3"}, here)
    assert key != environment_key({"a": "1"}, here)


def test_the_key_depends_on_the_text_of_the_runners_module(tmp_path: Path) -> None:
    """And not on its place."""
    one, same, other = (tmp_path / name for name in ("one.py", "same.py", "other.py"))
    one.write_text("1\n")
    same.write_text("1\n")
    other.write_text("2\n")

    assert environment_key({}, one) == environment_key({}, same)
    assert environment_key({}, one) != environment_key({}, other)


@pytest.mark.parametrize("name", ["interpreter", "compare", "name", "warm", "processes", "kernel",
                                  "figure", "run", "reader"])  # fmt: skip
def test_the_key_depends_on_the_text_of_each_module_that_executes(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that is changed has everything executed again."""
    before = environment_key({}, Path(__file__))
    files = {file.stem: file for file in cache._EXECUTING}
    changed = tmp_path / f"{name}.py"
    changed.write_bytes(files[name].read_bytes() + b"\n# changed\n")
    texts = tuple(changed if file.stem == name else file for file in cache._EXECUTING)
    monkeypatch.setattr(cache, "_EXECUTING", texts)

    assert before != environment_key({}, Path(__file__))


# -- What is kept ----------------------------------------------------------------------------------


def test_a_page_that_was_not_run_is_not_found(kept: PageCache) -> None:
    """Other cells are another page."""
    assert kept.find(notebook("2 + 2")) is None


def test_a_page_is_found_with_its_outputs_and_what_was_noted(kept: PageCache) -> None:
    """By its cells, whatever it is called."""
    again = PageCache(kept.folder).find(notebook())

    assert again is not None
    assert ("2", DATA) == (output_of(again[0]), again[1])


def test_the_latest_run_of_a_page_is_found_by_its_name(kept: PageCache) -> None:
    """Whatever its cells are now."""
    kept.store(notebook("2 + 2", "4"), "index", {})
    latest = kept.latest("index")

    assert latest is not None
    assert ("4", {}) == (output_of(latest[0]), latest[1])
    assert kept.latest("other") is None


def test_a_page_that_is_run_again_has_its_new_outputs(kept: PageCache) -> None:
    """The old ones are replaced."""
    kept.store(notebook(output="3"), "index", {"outcomes": {}})
    again = kept.find(notebook())

    assert again is not None
    assert ("3", {"outcomes": {}}) == (output_of(again[0]), again[1])


def test_a_cache_holds_more_pages_than_any_site_has(kept: PageCache) -> None:
    """What jupyter-cache would throw away by itself is kept."""
    assert 10_000 == PageCache(kept.folder).cache.get_cache_limit()


# -- What is broken --------------------------------------------------------------------------------


def broken(folder: Path, damage: str, other: int = 3) -> None:
    """Do harm to a cache on disk."""
    files = list(folder.rglob("base.ipynb"))
    assert 1 == len(files)
    if damage == "no database":
        (folder / "global.db").write_bytes(b"this is not a database, and longer than its header")
    elif damage == "empty database":
        (folder / "global.db").write_bytes(b"")
    elif damage == "half a notebook":
        files[0].write_text('{"cells": [')
    elif damage == "not text":
        files[0].write_bytes(b"\xff\xfe\x00")
    elif damage == "no notebook":
        files[0].write_text("{}")
    elif damage == "another output":
        altered = files[0].read_text().replace('"2"', f'"{other}"')
        assert altered != files[0].read_text()
        files[0].write_text(altered)
    elif damage == "lost":
        files[0].unlink()
    elif damage == "a list":
        files[0].write_text("[]")
    elif damage == "no cells":
        whole = json.loads(files[0].read_text())
        files[0].write_text(json.dumps({**whole, "cells": []}))
    elif damage in ("nothing noted", "else noted"):
        noted = None if damage == "nothing noted" else '{"else": 1}'
        with contextlib.closing(sqlite3.connect(folder / "global.db")) as database, database:
            database.execute("UPDATE nbcache SET data = ?", [noted])
    elif damage == "a file":
        shutil.rmtree(folder)
        folder.write_text("no folder")
    else:
        raise ValueError(damage)


DAMAGES = (
    *("no database", "empty database", "half a notebook", "not text", "no notebook"),
    *("another output", "lost", "a list", "no cells", "nothing noted", "else noted", "a file"),
)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_broken_cache_finds_nothing_and_can_be_filled_again(
    kept: PageCache, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is thrown away, and what is stored then is found."""
    broken(kept.folder, damage)
    again = PageCache(kept.folder)
    with caplog.at_level(logging.INFO):
        assert again.find(notebook()) is None
    again.store(notebook(output="2"), "index", DATA)
    found = PageCache(kept.folder).find(notebook())

    assert found is not None
    assert "2" == output_of(found[0])


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_broken_cache_has_no_latest_run(kept: PageCache, damage: str) -> None:
    """The page is executed."""
    broken(kept.folder, damage)

    assert PageCache(kept.folder).latest("index") is None


@pytest.mark.parametrize("other", range(3, 9))
def test_another_output_is_noticed_whatever_it_is(kept: PageCache, other: int) -> None:
    """What a page shows was compared with what is expected when it was run."""
    broken(kept.folder, "another output", other)

    assert kept.find(notebook()) is None


def test_a_database_that_breaks_while_it_is_open_finds_nothing(kept: PageCache) -> None:
    """The cache is begun anew."""
    assert kept.find(notebook()) is not None
    for file in kept.folder.glob("global.db*"):
        file.write_bytes(b"this is not a database, and longer than its header" * 100)

    assert kept.find(notebook()) is None
    kept.store(notebook(output="2"), "index", DATA)
    assert kept.find(notebook()) is not None


def test_a_database_that_another_holds_is_kept(kept: PageCache) -> None:
    """The build ends, and says so: what is in the cache is good."""
    with contextlib.closing(sqlite3.connect(kept.folder / "global.db")) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ExtensionError, match="database is locked\\nmend: see to "):
            PageCache(kept.folder).store(notebook("2 + 2"), "index", DATA)

    assert PageCache(kept.folder).find(notebook()) is not None


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_full_disk_is_told_as_that(
    kept: PageCache, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And not as a corrupt cache."""

    def full(*_: object, **__: object) -> None:
        raise OSError(number, "the disk is the matter")

    with monkeypatch.context() as patch:
        patch.setattr(kept.cache, "cache_notebook_bundle", full)
        with pytest.raises(ExtensionError, match="cannot be used: the disk is the matter"):
            kept.store(notebook("2 + 2"), "index", DATA)

    assert PageCache(kept.folder).find(notebook()) is not None
