"""The bundle for a machine with a GPU: made small here, put together there."""

import json
import os
import random
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from gpu import bundle, fatbin, receive
from sites import ROOT


def entry(kind: int, generation: int, code: bytes) -> bytes:
    """An entry of a fat binary, with a head as long as NVIDIA's."""
    head = struct.pack("<HHIQ", kind, 0x101, 64, len(code)) + bytes(12)
    return head + struct.pack("<I", generation) + bytes(32) + code


def binary(*entries: bytes) -> bytes:
    """A fat binary."""
    return fatbin.MAGIC + struct.pack("<Q", sum(map(len, entries))) + b"".join(entries)


def codes(data: bytes, generation: int) -> list[bytes]:
    """The code that is blanked for a generation."""
    return [data[start:end] for start, end in fatbin.unused(data, generation)]


MACHINE, PTX = fatbin.MACHINE, fatbin.PTX


@pytest.mark.parametrize(
    ("entries", "generation", "blanked"),
    [
        ([(MACHINE, 80, b"a8"), (MACHINE, 90, b"a9"), (PTX, 90, b"p9")], 90, [b"a8", b"p9"]),
        ([(MACHINE, 80, b"a8"), (PTX, 80, b"p8"), (PTX, 90, b"p9")], 90, [b"a8", b"p8"]),
        ([(MACHINE, 80, b"a8"), (MACHINE, 86, b"a6"), (PTX, 70, b"p7")], 89, [b"a8", b"p7"]),
        ([(MACHINE, 90, b"a1"), (MACHINE, 90, b"a2"), (MACHINE, 120, b"b0")], 90, [b"b0"]),
        ([(MACHINE, 80, b"a8"), (PTX, 120, b"p0")], 90, []),
    ],
)
def test_what_a_gpu_does_not_load_is_blanked(
    entries: list[tuple[int, int, bytes]], generation: int, blanked: list[bytes]
) -> None:
    """Its own machine code first, then a relative's, then PTX; all stays where it can run none."""
    data = b"before" + binary(*(entry(*one) for one in entries)) + b"after"

    assert blanked == codes(data, generation)


def test_what_looks_like_a_fat_binary_is_left_alone() -> None:
    """A mark by chance, a size beyond the end, entries that are none."""
    good = binary(entry(MACHINE, 80, b"old"), entry(MACHINE, 90, b"new"))
    data = fatbin.MAGIC + struct.pack("<Q", 2**40) + binary(b"\x07" * 64) + good

    assert [b"old"] == codes(data, 90)


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of pieces, made of an installation of few files."""
    source, out = tmp_path / "packages", tmp_path / "gpu"
    files = {
        "tensorflow/__init__.py": b"__version__ = '2.99.0'\n",
        "tensorflow/include/a.h": b"int a;",
        "tensorflow/large.so.2": random.Random(0).randbytes(300_000),
        "nvidia/cublas/lib/libcublas.so.12": binary(
            entry(MACHINE, 80, b"8" * 99_000), entry(MACHINE, 90, b"9" * 1000)
        ),
        "nvidia/cublas/lib/libnvblas.so.12": b"never opened",
    }
    for path, data in files.items():
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        (source / path).write_bytes(data)
    for name, size in (("LARGE", 50_000), ("PART", 40_000), ("PIECE", 90_000)):
        monkeypatch.setattr(bundle, name, size)
    (tmp_path / "tool").mkdir()
    (tmp_path / "tool" / "note").write_text("zstandard is there already\n")
    bundle.make(source, tmp_path / "tool", out, 3, 90, ["b.py", "a.py"])
    return out


def index_of(folder: Path) -> dict:
    """The index of a folder of pieces."""
    return json.loads((folder / receive.INDEX).read_text())


def test_the_pieces_are_small_and_hold_what_is_needed(made: Path) -> None:
    """Each is below the limit; what no script opens stays behind."""
    pieces = sorted(made.glob("piece-*.zip"))

    assert len(pieces) > 2
    assert all(piece.stat().st_size <= 90_000 for piece in pieces)
    assert set(index_of(made)["files"]) == {
        "tensorflow/large.so.2",
        "nvidia/cublas/lib/libcublas.so.12",
        receive.SMALL,
    }


def test_the_pieces_are_put_together_in_any_order(made: Path, tmp_path: Path) -> None:
    """As they were, but for code of other GPUs, which is as long and empty."""
    target = tmp_path / "there"
    for piece in sorted(made.glob("piece-*.zip"), reverse=True):
        receive.unpack(piece, index_of(made), target)
    python = receive.put_together(index_of(made), target)
    (place,) = python.parents[1].glob("lib/python3.*/site-packages")
    library = (place / "nvidia/cublas/lib/libcublas.so.12").read_bytes()

    assert (tmp_path / "packages/tensorflow/large.so.2").read_bytes() == (
        place / "tensorflow/large.so.2"
    ).read_bytes()
    assert (0, 1000) == (library.count(b"8"), library.count(b"9"))
    assert len(library) == (tmp_path / "packages/nvidia/cublas/lib/libcublas.so.12").stat().st_size
    assert not (place / "tensorflow/include").exists()
    told = subprocess.run(
        [python, "-c", "import tensorflow; print(tensorflow.__version__)"],
        capture_output=True,
        text=True,
        check=True,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
    )
    assert told.stdout == "2.99.0\n"


def test_a_piece_that_was_damaged_is_named(made: Path, tmp_path: Path) -> None:
    """So is a file whose piece is missing."""
    pieces = sorted(made.glob("piece-*.zip"))
    for piece in pieces[1:]:
        receive.unpack(piece, index_of(made), tmp_path / "there")
    data = bytearray(pieces[0].read_bytes())
    data[len(data) // 2] ^= 1
    pieces[0].write_bytes(data)

    with pytest.raises(receive.Broken, match=r"piece-01\.zip is not what"):
        receive.unpack(pieces[0], index_of(made), tmp_path / "there")
    with pytest.raises(receive.Broken, match="missing or broken: nvidia/cublas"):
        receive.put_together(index_of(made), tmp_path / "there")


def test_what_is_worth_most_comes_first() -> None:
    """Every script of the record has its place, devices at the top."""
    record = json.loads((ROOT / "records" / "tf-2.21.0-cpu.json").read_text())
    order = bundle.in_order({path: sum(took) for path, took in record["seconds"].items()})

    assert set(order) == set(record["seconds"])
    assert order.index("eager/devices_of_the_machine.py") < 60
    assert all(any(w in path for w in ("device", "gpu", "cuda", "where")) for path in order[:10])


def test_the_receiver_needs_the_standard_library_alone() -> None:
    """It starts on a machine that has nothing else."""
    command = [sys.executable, "-I", "-S", str(ROOT / "gpu" / "receive.py"), "--help"]

    assert "unpack" in subprocess.run(command, capture_output=True, text=True, check=True).stdout
