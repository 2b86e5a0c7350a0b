"""Put a site in the place of the last one: one build at a time, whole or not at all.

Whoever builds beside the published site and then swaps the two uses these three, in this order:

    with alone(build, say):  # no other build of this folder is at work
        with whole(site, site / "doctrees", site / "html"):  # an interrupted build is begun anew
            ...  # build into site / "html"
        swap(new, published)
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
from pathlib import Path
from typing import Callable, Iterator

try:
    import fcntl
except ImportError:  # Windows: there is no lock, as there are no forks
    fcntl = None  # type: ignore[assignment]

_LOCK, _MARKER = "lock", "unfinished"
_AT_FDCWD, _RENAME_EXCHANGE = -100, 2  # of Linux's <fcntl.h>


@contextlib.contextmanager
def alone(folder: Path, say: Callable[[str], object]) -> Iterator[None]:
    """Let no other build use a folder while the block runs: wait for it, and say so.

    The lock goes with the process that holds it, however that ends.

    Args:
        folder: what the builds share; made if it is not there.
        say: takes a line for whoever waits.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _LOCK).open("a+", encoding="utf-8") as lock:
        if fcntl is not None:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                lock.seek(0)
                say(f"waiting for another build in {folder.name} (process {lock.read().strip()})")
                fcntl.flock(lock, fcntl.LOCK_EX)
        lock.truncate(0)
        lock.write(str(os.getpid()))
        lock.flush()
        yield


@contextlib.contextmanager
def whole(folder: Path, *made: Path) -> Iterator[None]:
    """Note that a folder is being built in; where an earlier build has not ended well, begin anew.

    Sphinx takes pages as read that a build which was interrupted, or has failed, never wrote, and
    leaves pages there that nobody has any more.

    Args:
        folder: where the note stands; made if it is not there.
        made: what is thrown away if the note is found.
    """
    folder.mkdir(parents=True, exist_ok=True)
    marker = folder / _MARKER
    if marker.exists():
        for path in made:
            shutil.rmtree(path, ignore_errors=True)
    marker.touch()
    yield
    marker.unlink()


def swap(new: Path, place: Path) -> None:
    """Put a folder in the place of another one, which is removed.

    Where the system can exchange two names at once (Linux), something stands in the place at every
    moment; elsewhere there is nothing between two renames, and :func:`recover` mends what is left.
    """
    old = _old(place)
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        if _exchange(new, place):
            new.rename(old)
        else:
            place.rename(old)
            new.rename(place)
        shutil.rmtree(old, ignore_errors=True)
    else:
        new.rename(place)


def recover(place: Path) -> None:
    """Bring a folder back that a swap was taking away when it was ended."""
    if not place.exists() and _old(place).exists():
        _old(place).rename(place)


def _old(place: Path) -> Path:
    return place.with_name(f"{place.name}.old")


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two names at once; False where the system, or this disk, cannot."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None) if os.name == "posix" else None
    if rename is None:
        return False
    paths = os.fsencode(one), os.fsencode(other)
    return bool(rename(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0)
