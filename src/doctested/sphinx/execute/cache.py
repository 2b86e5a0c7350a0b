"""The cache of executed pages: jupyter-cache, one folder for each environment.

jupyter-cache's key is the cells, their metadata and the kernel; the folder's name adds all else
that outputs depend on: versions, device, and the text of the modules that execute.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from functools import cached_property
from pathlib import Path
from typing import Any

from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from jupyter_cache.cache.db import NbCacheRecord
from jupyter_cache.cache.main import JupyterCacheBase
from nbformat import NotebookNode
from nbformat.reader import NotJSONError
from nbformat.validator import NotebookValidationError
from sphinx.util import logging
from sqlalchemy.exc import SQLAlchemyError

logger = logging.getLogger(__name__)

_CORRUPT = (
    SQLAlchemyError,
    OSError,
    UnicodeDecodeError,
    json.JSONDecodeError,
    NotJSONError,
    NotebookValidationError,
    TypeError,  # JSON, but no notebook
    RuntimeError,  # jupyter-cache's word for what it did not expect of its database
)
_LIMIT = 10_000
_HERE = Path(__file__).parent
_CORE = _HERE.parents[1]
_EXECUTING = (  # what runs a script, and says that its outputs are good enough to keep
    *(_HERE / name for name in ("kernel.py", "figure.py", "run.py", "reader.py")),
    *(_CORE / f"{name}.py" for name in ("compare", "interpreter", "name", "processes", "warm")),
)


class PageCache:
    """Executed notebooks by their cells, in a folder; a corrupt folder is begun anew."""

    def __init__(self, folder: Path):
        self.folder = folder

    @cached_property
    def cache(self) -> JupyterCacheBase:
        """jupyter-cache's own; it is opened when somebody first asks for a page."""
        try:
            return self._open()
        except _CORRUPT as error:
            self._discard(error)
            return self._open()

    def find(self, notebook: NotebookNode) -> tuple[NotebookNode, dict[str, Any]] | None:
        """A notebook with its outputs and what was noted of its run; None if it was not run."""
        try:
            record = self.cache.match_cache_notebook(notebook)
        except KeyError:
            return None
        except SQLAlchemyError as error:
            self._discard(error)
            return None
        try:
            return _unaltered(self.cache.merge_match_into_notebook(notebook)[1], record.data)
        except (KeyError, *_CORRUPT) as error:  # KeyError: its file is lost
            self._discard(error)
            return None

    def latest(self, docname: str) -> tuple[NotebookNode, dict[str, Any]] | None:
        """The executed notebook last stored for a page, whatever its cells were, and its data."""
        try:
            records = NbCacheRecord.records_from_uri(docname, self.cache.db)
            newest = max(records, key=lambda record: record.pk, default=None)
            if newest is None:
                return None
            return _unaltered(self.cache.get_cache_bundle(newest.pk).nb, newest.data)
        except (KeyError, *_CORRUPT):  # nothing can be kept; find() throws a corrupt cache away
            return None

    def store(self, notebook: NotebookNode, docname: str, data: dict[str, Any]) -> None:
        """Keep an executed notebook and what there is to note of it."""
        noted = {"run": data, "outputs": _digest(notebook)}
        bundle = CacheBundleIn(notebook, docname, data=noted)
        self.cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)

    def _open(self) -> JupyterCacheBase:
        self.folder.mkdir(parents=True, exist_ok=True)
        cache = get_cache(self.folder)
        if cache.get_cache_limit() != _LIMIT:
            cache.change_cache_limit(_LIMIT)
        cache.list_cache_records()
        return cache

    def _discard(self, error: Exception) -> None:
        logger.info(
            "the cache of executed pages was corrupt and has been thrown away (%s)",
            type(error).__name__,
        )
        shutil.rmtree(self.folder)
        vars(self).pop("cache", None)


def _digest(notebook: NotebookNode) -> str:
    """A digest of the outputs of a notebook's cells."""
    outputs = [cell.outputs for cell in notebook.cells if cell.cell_type == "code"]
    return hashlib.sha256(json.dumps(outputs, sort_keys=True).encode()).hexdigest()


def _unaltered(
    notebook: NotebookNode, noted: dict[str, Any]
) -> tuple[NotebookNode, dict[str, Any]]:
    """A notebook whose outputs are those that were stored, and what was noted of its run.

    Raises:
        KeyError: they are not: somebody has changed the file. What a page shows has been compared
            with what is expected when it was run, and is not compared again.
    """
    if noted["outputs"] != _digest(notebook):
        raise KeyError("the outputs have been altered")
    return notebook, noted["run"]


def environment_key(facts: dict[str, str], runner: Path) -> str:
    """A short name for an environment: its facts, and the text of the modules that execute.

    Args:
        facts: versions and device.
        runner: the file of the module that describes the runner.

    >>> old, new = ({"numpy": version} for version in ("2.4.6", "2.5.0"))
    >>> environment_key(old, Path(__file__)) == environment_key(new, Path(__file__))
    False
    """
    digest = hashlib.sha256(json.dumps(facts, sort_keys=True).encode())
    for file in (*_EXECUTING, runner):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:16]
