"""The GPU code in a library: where the code for other GPUs lies, which one GPU never loads.

NVIDIA's compiler puts the code of a kernel for several generations of GPUs into a *fat binary*: a
head, and entries that each say for which generation they are and whether they hold machine code or
PTX, which the driver compiles. The driver takes one of them. The library stays as long as it is,
and nothing in it moves; what is blanked compresses to nothing.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

MAGIC = struct.pack("<IHH", 0xBA55ED50, 1, 16)
"""How a fat binary begins: its mark, its version, the length of its head."""
PTX, MACHINE = 1, 2
"""The kinds of entries."""


def binaries(data: bytes) -> Iterator[list[tuple[int, int, int, int]]]:
    """The fat binaries in a library; of each the entries: kind, generation, start, end of code.

    Args:
        data: the library's bytes, or what behaves as they do (an ``mmap``).
    """
    at = data.find(MAGIC)
    while at >= 0:
        first = at + 16
        (size,) = struct.unpack_from("<Q", data, at + 8)
        found = _entries(data, first, first + size) if first + size <= len(data) else None
        if found:
            yield found
        at = data.find(MAGIC, first + size if found else at + 1)


def unused(data: bytes, generation: int) -> list[tuple[int, int]]:
    """Where the code lies that a GPU of a generation (90 for 9.0) does not load.

    It loads machine code of its own generation where there is some, else of an older one of the
    same family (8.0 runs on 8.6), else PTX of an older one. Of a fat binary that has none of these
    everything stays.
    """
    found = []
    for entries in binaries(data):
        best = max(entries, key=lambda entry: _worth(entry[0], entry[1], generation))
        if _worth(best[0], best[1], generation) == NOTHING:
            continue
        found += [(start, end) for kind, of, start, end in entries if (kind, of) != best[:2]]
    return found


NOTHING = (0, 0)


def _worth(kind: int, of: int, generation: int) -> tuple[int, int]:
    """How gladly the driver takes an entry; ``NOTHING`` for what cannot run."""
    if of > generation:
        return NOTHING
    if kind == MACHINE:
        return (2, of) if of // 10 == generation // 10 else NOTHING
    return (1, of) if kind == PTX else NOTHING


def _entries(data: bytes, at: int, end: int) -> list[tuple[int, int, int, int]] | None:
    """The entries between two places; None if these are not entries."""
    found = []
    while at < end:
        if at + 32 > end:
            return None
        kind, _, head, size = struct.unpack_from("<HHIQ", data, at)
        (of,) = struct.unpack_from("<I", data, at + 28)
        if kind not in (PTX, MACHINE) or head < 32 or at + head + size > end:
            return None
        found.append((kind, of, at + head, at + head + size))
        at += head + size
    return found
