"""On the machine with a GPU: put the pieces together, check them, and record.

It needs the standard library alone, as it runs before anything is there:

    python3 gpu/receive.py unpack _build/gpu/piece-01.zip …   as pieces arrive, in any order
    python3 gpu/receive.py record --out "$OUT"               when all are there

The first piece brings the package zstandard, as Python 3.12 has nothing that reads it. What
stands behind ``--out FOLDER`` goes to the recorder as it is.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import os
import sys
import tarfile
import venv
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

FOLDER = Path("_build") / "gpu"
INDEX = "index.json"
SMALL = "small.tar"
TOOL = "tool/"
"""What a piece holds as it is, to be imported from: the package that reads the rest."""
RUNNER = "tf_site.tensorflow:TensorFlow"


class Broken(Exception):  # noqa: N818 - it says what is broken
    """A piece or a file is not what the index says: the message names it."""


def digest(file: Path) -> str:
    """The SHA-256 of a file."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def unpack(piece: Path, index: dict[str, Any], target: Path) -> None:
    """Write what is in a piece to where it belongs; the rest of a file may come before or after.

    Raises:
        Broken: the piece is not what the index says.
    """
    if digest(piece) != index["pieces"].get(piece.name):
        raise Broken(f"{piece.name} is not what {INDEX} says: bring it again")
    with zipfile.ZipFile(piece) as archive:
        names = archive.namelist()
        for name in (one for one in names if one.startswith(TOOL)):
            archive.extract(name, target)
        jobs = []
        for name in (one for one in names if not one.startswith(TOOL)):
            at, _, path = name.partition("/")
            jobs.append((target / "files" / path, int(at), archive.read(name)))
    sys.path.insert(0, str(target / TOOL))
    opened = importlib.import_module("zstandard").decompress
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda job: _write(job[0], job[1], opened(job[2])), jobs))


def _write(file: Path, at: int, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    number = os.open(file, os.O_WRONLY | os.O_CREAT, 0o755)
    try:
        while data:
            written = os.pwrite(number, data, at)
            data, at = data[written:], at + written
    finally:
        os.close(number)


def put_together(index: dict[str, Any], target: Path) -> Path:
    """Make an environment of what was unpacked; its interpreter.

    Raises:
        Broken: a file is missing, or is another one than was packed.
    """
    files = target / "files"
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        paths = [files / path for path in index["files"]]
        seen = list(pool.map(lambda file: digest(file) if file.exists() else "", paths))
    bad = [
        path
        for (path, told), found in zip(index["files"].items(), seen, strict=True)
        if told != found
    ]
    if bad:
        raise Broken(f"missing or broken: {', '.join(bad)}: unpack the pieces that hold them")
    made = target / "environment"
    venv.create(made, symlinks=True, clear=True)
    (place,) = made.glob("lib/python3.*/site-packages")
    with tarfile.open(files / SMALL) as archive:
        archive.extractall(place, filter="tar")
    for path in index["files"]:
        if path != SMALL:
            (place / path).parent.mkdir(parents=True, exist_ok=True)
            (files / path).replace(place / path)
    return made / "bin" / "python"


def main(arguments: list[str] | None = None) -> int:
    """Unpack, or record; the exit status."""
    parser = argparse.ArgumentParser(prog="gpu/receive.py", description=__doc__)
    parser.add_argument("what", choices=("unpack", "record"))
    parser.add_argument("pieces", nargs="*", type=Path)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where index.json lies")
    parser.add_argument("--target", type=Path, help="where to unpack (usual: in that folder)")
    parser.add_argument("--cpu", action="store_true", help="record without a GPU, to try it")
    options, further = parser.parse_known_args(arguments)
    target = options.target or options.folder / "unpacked"
    index = json.loads((options.folder / INDEX).read_text(encoding="utf-8"))
    try:
        if options.what == "unpack":
            for piece in options.pieces:
                unpack(piece, index, target)
                print(f"{piece.name}: unpacked", flush=True)
            return 0
        python = target / "environment" / "bin" / "python"
        if not python.exists():
            python = put_together(index, target)
    except Broken as error:
        print(f"error: {error}")
        return 2
    command = [str(python), "-m", "doctested", "--runner", RUNNER, *further]
    command += [] if options.cpu else ["--gpu"]
    order = target / "order.txt"
    order.write_text("\n".join(index["order"]), encoding="utf-8")
    command += ["--first", str(order), "--partly", "--releases", "records/releases.tsv"]
    paths = os.pathsep.join(["src", "."])
    os.execve(command[0], command, {**os.environ, "PYTHONPATH": paths})  # signals reach it
    raise AssertionError("execve does not return")


if __name__ == "__main__":
    sys.exit(main())
