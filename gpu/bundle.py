"""Make the least bundle that records on a GPU, in pieces: ``python -m gpu.bundle``.

The machine that has a GPU may have nothing else: no network, no TensorFlow. ``gpu/receive.py`` puts
the pieces together there. Of TensorFlow and NVIDIA's libraries goes what a script can open, and of
the GPU code in them what one generation of GPUs loads (:mod:`gpu.fatbin`).
"""

from __future__ import annotations

import argparse
import fnmatch
import hashlib
import json
import mmap
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import zstandard

from gpu import fatbin
from gpu.receive import FOLDER, INDEX, SMALL, TOOL, digest

PYTHON, PLATFORM = "3.12", "x86_64-manylinux_2_28"
PIECE = 60 * 2**20
"""Bytes of a piece at most."""
PART = 8 * 2**20
"""Bytes of a file that are compressed together."""
LARGE = 2**20
"""A file of so many bytes is packed by itself; the others go into one archive."""

LIBRARIES = {
    # What TensorFlow 2.21 opens before it takes a GPU: without one of these it takes none.
    "cuda_runtime": ("libcudart.so.12",),
    "cublas": ("libcublas.so.12", "libcublasLt.so.12"),
    "cufft": ("libcufft.so.11",),
    "cusolver": ("libcusolver.so.11",),
    "cusparse": ("libcusparse.so.12",),
    "cudnn": ("libcudnn*.so.9",),  # libcudnn.so.9 opens the others when it needs them
    # What those need.
    "nvjitlink": ("libnvJitLink.so.12",),
    "cuda_nvrtc": ("libnvrtc.so.12", "libnvrtc-builtins.so.12.*"),
    # What XLA and the driver's older selves compile with.
    "cuda_nvcc": ("ptxas", "nvlink", "libdevice.10.bc"),
}
"""The libraries that go along, by their folder below ``nvidia/``. Those that TensorFlow names were
seen by calling the functions of its ``tsl::internal::DsoLoader`` with ``LD_DEBUG=libs``. It also
names these, which stay here: ``libcupti`` (its profiler), ``libnccl`` and ``libnvshmem_host``
(several GPUs), ``libnvinfer`` (TensorRT, which ``tensorflow[and-cuda]`` does not bring).
``libcurand``, ``libcufftw``, ``libcusolverMg`` and ``libnvblas`` it never names."""

DROPPED = (
    "tensorflow/include/*",
    "*.a",
    "*.h",
    "*.hpp",
    "*.pyi",
    "*.pyc",
    "*/tests/*",
    "bin/*",
    "share/*",
    "clang/*",
    "*/mpl-data/sample_data/*",
)
"""What no script opens: headers, stubs, libraries to link with, tests, commands, libclang."""

FIRST = (
    r"/devices_|/where_a_tensor|/wherever|device|gpu|cuda",  # devices and placement
    r"mixed_|float16|digits|numerics|sums?_of|nearly_",  # differences of floats
    r"milliseconds|seconds|operations|_of_call|calls_in|large_|compiled|xla",  # speed
    r"random|seed|determinis|repeat",  # determinism
    r"memory|conv|lstm|gru|rnn|fft|matrix|linalg",  # memory, and what has libraries of its own
)
"""Patterns for the paths of scripts, by their worth on a GPU: the first that fits counts. The
others come last; within a group, those that take the fewest seconds are first."""


def in_order(seconds: dict[str, float]) -> list[str]:
    """The paths of scripts in the order in which they are worth to be run, by their seconds.

    >>> in_order({"a/b.py": 2, "a/c.py": 1, "a/two_devices.py": 9})
    ['a/two_devices.py', 'a/c.py', 'a/b.py']
    """

    def worth(path: str) -> tuple[int, float]:
        group = [n for n, words in enumerate(FIRST) if re.search(words, path)]
        return min(group, default=len(FIRST)), seconds[path]

    return sorted(seconds, key=worth)


def install(folder: Path, constraints: Path) -> None:
    """Put TensorFlow for a GPU, and what the scripts need, into a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    command = ["uv", "pip", "install", "--quiet", "--target", str(folder)]
    command += ["--python-version", PYTHON, "--python-platform", PLATFORM]
    command += ["--constraint", str(constraints), "--group", "gpu", "--group", "scripts"]
    subprocess.run(command, check=True)


def wanted(folder: Path) -> Iterator[Path]:
    """The files of an installation that go along, relative to it."""
    for file in sorted(folder.rglob("*")):
        path = file.relative_to(folder)
        if file.is_file() and goes_along(path.as_posix()):
            yield path


def goes_along(path: str) -> bool:
    """Whether a file goes along.

    >>> [goes_along(f"nvidia/cublas/lib/{name}") for name in ("libcublas.so.12", "libnvblas.so.12")]
    [True, False]
    >>> goes_along("tensorflow/__init__.py"), goes_along("tensorflow/include/a.h")
    (True, False)
    """
    top, _, rest = path.partition("/")
    if top == "nvidia" and "/" in rest:
        name = path.rsplit("/", 1)[1]
        kept = LIBRARIES.get(rest.split("/")[0], ())
        return any(fnmatch.fnmatchcase(name, one) for one in kept)
    return not any(fnmatch.fnmatchcase(path, one) for one in DROPPED)


def content(file: Path, generation: int) -> bytearray:
    """A file's bytes; of GPU code only what a generation of GPUs loads."""
    with file.open("rb") as stream, mmap.mmap(stream.fileno(), 0, prot=mmap.PROT_READ) as seen:
        data = bytearray(seen)
        if generation and ".so" in file.name:
            for start, end in fatbin.unused(seen, generation):  # type: ignore[arg-type]
                data[start:end] = bytes(end - start)
    return data


class Pieces:
    """Writes compressed parts of files into pieces that are small enough, one after the other.

    Args:
        folder: where the pieces go.
        level: of zstandard.
        limit: bytes of a piece.
    """

    def __init__(self, folder: Path, level: int, limit: int):
        """Begin with no piece."""
        self.folder, self.level, self.limit = folder, level, limit
        self.pieces: list[Path] = []
        self._open: zipfile.ZipFile | None = None
        self._size = 0

    def add(self, path: str, data: bytes | bytearray) -> None:
        """Add a file."""
        view = memoryview(data)
        places = range(0, max(len(data), 1), PART)
        with ThreadPoolExecutor(2) as pool:
            parts = pool.map(lambda at: self._packed(view[at : at + PART]), places)
            for at, part in zip(places, parts, strict=True):
                self.put(f"{at}/{path}", part)

    def put(self, name: str, data: bytes) -> None:
        """Put bytes into a piece as they are, under a name."""
        room = len(data) + 2 * len(name.encode()) + 200  # the two heads that a zip has for each
        if self._open is None or self._size + room > self.limit:
            self.close()
            self.pieces.append(self.folder / f"piece-{len(self.pieces) + 1:02}.zip")
            self._open, self._size = zipfile.ZipFile(self.pieces[-1], "w"), 100
        self._open.writestr(zipfile.ZipInfo(name), data)
        self._size += room

    def close(self) -> None:
        """Finish the last piece."""
        if self._open is not None:
            self._open.close()
        self._open = None

    def _packed(self, data: memoryview) -> bytes:
        return zstandard.ZstdCompressor(level=self.level).compress(data)


def make(
    source: Path, tool: Path, out: Path, level: int, generation: int, order: list[str]
) -> dict[str, Any]:
    """Make the pieces and their index; the index.

    Args:
        source: a folder into which everything is installed.
        tool: a folder with the package zstandard for the other machine.
        out: where the pieces go.
        level: of zstandard.
        generation: of the GPU (90 for 9.0); 0 keeps the code of all.
        order: the paths of scripts, those first that are to be run first.
    """
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("piece-*.zip"):
        old.unlink()
    pieces, files = Pieces(out, level, PIECE), {}
    for file in sorted(path for path in tool.rglob("*") if path.is_file()):
        pieces.put(TOOL + file.relative_to(tool).as_posix(), file.read_bytes())
    small = out / SMALL
    with tarfile.open(small, "w") as archive:
        for path in wanted(source):
            file = source / path
            if file.stat().st_size < LARGE:
                archive.add(file, path.as_posix())
                continue
            data = content(file, generation)
            files[path.as_posix()] = hashlib.sha256(data).hexdigest()
            pieces.add(path.as_posix(), data)
    files[SMALL] = digest(small)
    pieces.add(SMALL, small.read_bytes())
    small.unlink()
    pieces.close()
    sums = {piece.name: digest(piece) for piece in pieces.pieces}
    index = {"order": order, "files": files, "pieces": sums}
    (out / INDEX).write_text(json.dumps(index, indent=1), encoding="utf-8")
    return index


def main(arguments: list[str] | None = None) -> int:
    """Make the bundle, and say how large it is; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m gpu.bundle", description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--level", type=int, default=9, help="of zstandard, to 19")
    parser.add_argument("--gpu", type=int, default=90, help="its generation; 0 for all")
    record = Path("records") / "tf-2.21.0-cpu.json"
    parser.add_argument("--record", type=Path, default=record, help="how long scripts take")
    parser.add_argument("--installed", action="store_true", help="take what was installed before")
    options = parser.parse_args(arguments)
    source, tool = options.out / "packages", options.out / "zstandard"
    if not options.installed:
        install(source, Path("constraints.txt"))
        command = ["uv", "pip", "install", "--quiet", "--target", str(tool), "--no-deps"]
        command += ["--python-version", PYTHON, "--python-platform", PLATFORM, "zstandard"]
        subprocess.run(command, check=True)
    data = json.loads(options.record.read_text(encoding="utf-8"))
    order = in_order({path: sum(took) for path, took in data["seconds"].items()})
    index = make(source, tool, options.out, options.level, options.gpu, order)
    sizes = [(options.out / name).stat().st_size for name in index["pieces"]]
    print(f"{len(sizes)} pieces, {sum(sizes) / 2**20:.0f} MiB, the largest {max(sizes)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
