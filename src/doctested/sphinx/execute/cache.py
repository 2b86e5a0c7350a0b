"""The cache of executed pages: jupyter-cache, one folder for each environment.

jupyter-cache's key is the cells, their metadata and the kernel; the folder's name adds all else
that outputs depend on: versions, device, and the text of the modules that execute.
"""

from __future__ import annotations

import errno
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
from sphinx.errors import ExtensionError
from sphinx.util import logging
from sqlalchemy.exc import DBAPIError

logger = logging.getLogger(__name__)

_OF_THE_MACHINE = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM)
_OF_THE_DATABASE = ("disk is full", "is locked", "readonly database")
_LIMIT = 10_000
_HERE = Path(__file__).parent
_CORE = _HERE.parents[1]
_EXECUTING = (  # what runs a script, and says that its outputs are good enough to keep
    *(_HERE / name for name in ("kernel.py", "figure.py", "run.py", "reader.py")),
    *(_CORE / f"{name}.py" for name in ("compare", "interpreter", "name", "processes", "warm")),
)


class PageCache:
    """Executed notebooks by their cells, in a folder.

    Whatever stops it from being read, but the machine's own trouble, makes it be begun anew: it
    holds nothing that a build could not make again.
    """

    def __init__(self, folder: Path):
        self.folder = folder

    @cached_property
    def cache(self) -> JupyterCacheBase:
        """jupyter-cache's own; it is opened when somebody first asks for a page."""
        try:
            return self._open()
        except Exception as error:
            self._discard(error)
            return self._open()

    def find(self, notebook: NotebookNode) -> tuple[NotebookNode, dict[str, Any]] | None:
        """A notebook with its outputs and what was noted of its run; None if it was not run."""
        try:
            record = self.cache.match_cache_notebook(notebook)
        except KeyError:
            return None
        except Exception as error:
            self._discard(error)
            return None
        try:
            return _unaltered(self.cache.merge_match_into_notebook(notebook)[1], record.data)
        except Exception as error:
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
        except Exception:  # nothing can be kept; find() throws a corrupt cache away
            return None

    def store(self, notebook: NotebookNode, docname: str, data: dict[str, Any]) -> None:
        """Keep an executed notebook and what there is to note of it.

        Raises:
            ExtensionError: the disk is full, or somebody else holds the database.
        """
        noted = {"run": data, "outputs": _digest(notebook)}
        bundle = CacheBundleIn(notebook, docname, data=noted)
        try:
            self.cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)
        except Exception as error:
            self._stop(error)
            raise

    def _open(self) -> JupyterCacheBase:
        self.folder.mkdir(parents=True, exist_ok=True)
        cache = get_cache(self.folder)
        if cache.get_cache_limit() != _LIMIT:
            cache.change_cache_limit(_LIMIT)
        cache.list_cache_records()
        return cache

    def _discard(self, error: Exception) -> None:
        self._stop(error)
        logger.info(
            "the cache of executed pages was corrupt and has been thrown away (%s)",
            type(error).__name__,
        )
        if self.folder.is_dir():
            shutil.rmtree(self.folder)
        else:
            self.folder.unlink(missing_ok=True)
        vars(self).pop("cache", None)

    def _stop(self, error: Exception) -> None:
        """End the build where the machine is at fault, and not what is in the folder."""
        if why := _trouble(error):
            raise ExtensionError(
                f"the cache of executed pages cannot be used: {why}\n"
                f"mend: see to {self.folder}; what is in it is kept"
            ) from error


def _trouble(error: Exception) -> str:
    """What is wrong with the machine, in its own words; nothing where it is the files.

    >>> _trouble(OSError(errno.ENOSPC, "No space left on device"))
    'No space left on device'
    >>> _trouble(KeyError("outcomes"))
    ''
    """
    cause: BaseException | None = error
    while cause is not None:  # jupyter-cache raises errors of its own for some
        if isinstance(cause, OSError) and cause.errno in _OF_THE_MACHINE:
            return str(cause.strerror)
        if isinstance(cause, DBAPIError) and any(w in str(cause.orig) for w in _OF_THE_DATABASE):
            return str(cause.orig)
        cause = cause.__cause__ or cause.__context__
    return ""


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
