"""What changes from one release to another: computed from records and names, the same in a page."""

import json
import re
import shutil
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from port.node import node
from sites import ROOT, Site
from symbols import between
from symbols.between import Data
from tf_site.lookups import between as page

SCRIPT = ROOT / "docs" / "_static" / "between_compare.js"


def release(label: str) -> dict:
    """A release as the data have it."""
    return {"id": f"tf-{label}", "name": f"T {label}", "version": f"{label}.0", "label": label,
            "packages": {"python": "3"}, "line": True}  # fmt: skip


@pytest.fixture
def small() -> Data:
    """Four releases: examples that change in each way, names, and a call."""
    labels = ["1.15", "2.0", "2.9", "2.10"]
    value, other = ["v", "0.5"], ["v", "0.25"]
    error, words = ["e", "ValueError: no"], ["e", "ValueError: not so"]
    raised, stopped = ["e", "TypeError: no"], ["s", "AttributeError: module has no attribute 'a'"]
    examples = [
        ["a.py::silent::1", "silent()", [value, ["v", "(1,)"]], [-1, 0, 1, 1]],
        ["a.py::number::1", "number()", [value, other], [-1, 0, 0, 1]],
        ["a.py::raises::1", "raises()", [value, error], [-1, 0, 1, 1]],
        ["a.py::stops::1", "stops()", [value, stopped], [-1, 0, 0, 1]],
        ["a.py::words::1", "words()", [error, words], [-1, 0, 0, 1]],
        ["a.py::another::1", "another()", [error, raised], [-1, 0, 0, 1]],
        ["a.py::runs::1", "runs()", [stopped, value], [-1, 0, 1, 1]],
        ["a.py::between::1", "between()", [value, other], [-1, 0, 1, 0]],
        ["a.py::unknown::1", "unknown()", [value, other], [-1, 0, 1, -1]],
    ]
    names = [
        ["tf.gone", "1.15-2.0", "tf.new"],
        ["tf.new", "2.10-", ""],
        ["tf.short", "2.9", ""],
        ["tf.wide", "1.0-2.0 2.10-", ""],
    ]
    arguments = [["tf.f", "2.9", "without `x`"], ["tf.f", "2.10", "needs `y`"]]
    calls = [["tf.c", "tf.c(1)", "1", "2"], ["tf.d", "tf.d(1)", "1", "ValueError: no"]]
    return Data([*map(release, labels)], examples, names, arguments, calls, labels)


def told(data: Data, before: str, after: str) -> dict[str, list[str]]:
    """The names of what is otherwise, by kind."""
    found = between.between(data, data.release(before), data.release(after))
    return {kind: [row["name"].split("::")[1] if "::" in row["name"] else row["name"]
                   for row in rows] for kind, rows in found.items() if rows}  # fmt: skip


def test_what_is_computed_otherwise_comes_first() -> None:
    """For an error names its line."""
    assert ["silent", "raises", "gone"] == list(between.KINDS)[:3]


def test_what_is_not_out_is_not_the_newest(small: Data) -> None:
    """A candidate can be chosen, and nothing is counted up to it."""
    small.releases.append(release("2.22rc"))

    assert "2.10" == between.newest(small)


def test_each_kind_is_told(small: Data) -> None:
    """Numbers before other outputs; what is the same again, or unknown, is no difference."""
    assert {
        "silent": ["number", "silent"],
        "raises": ["raises", "stops", "another"],
        "gone": ["tf.gone"],
        "arguments": ["tf.f", "tf.f"],
        "words": ["words"],
        "runs": ["runs"],
        "new": ["tf.new"],
    } == told(small, "2.0", "2.10")


def test_one_step_has_its_own_changes(small: Data) -> None:
    """And the way back has others."""
    assert ["tf.short"] == told(small, "2.9", "2.10")["gone"]
    assert ["tf.new", "tf.wide"] == told(small, "2.9", "2.10")["new"]
    assert ["tf.f"] == told(small, "2.9", "2.10")["arguments"]
    back = told(small, "2.10", "2.0")
    assert "runs" in back["raises"]
    assert ["raises", "stops"] == back["runs"]
    assert {} == told(small, "2.10", "2.10")


def test_it_says_since_when(small: Data) -> None:
    """The first release that shows what the last one shows."""
    rows = between.between(small, 1, 3)

    assert {"number": "T 2.10", "silent": "T 2.9"} == {
        row["name"].split("::")[1]: row["since"] for row in rows["silent"]
    }


def test_a_release_apart_says_no_since(small: Data) -> None:
    """An old TensorFlow with a newer Keras stands beside the way from one to another."""
    small.releases[2]["line"] = False
    rows = between.between(small, 1, 3)["silent"]

    assert {"T 2.10"} == {row["since"] for row in rows}


def test_calls_of_1_15_stand_beside_the_newest(small: Data) -> None:
    """There no example of TensorFlow 2 ran; and beside no other release."""
    assert "tf.c" in told(small, "1.15", "2.10")["silent"]
    assert "tf.d" in told(small, "1.15", "2.10")["raises"]
    assert "silent" not in told(small, "1.15", "2.9")


def test_a_release_that_is_not_known_is_said(small: Data) -> None:
    """With those that are."""
    with pytest.raises(LookupError, match=r"'2\.1'.*1\.15, 2\.0, 2\.9, 2\.10"):
        small.release("2.1")
    assert 2 == small.release("2.9") == small.release("2.9.0") == small.release("tf-2.9")


# -- What is committed -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def real() -> Data:
    """The data of this site."""
    return between.gather()


def test_real_releases_have_their_packages(real: Data) -> None:
    """Each with the Python, NumPy, protobuf, Keras and h5py that it was recorded with."""
    by_label = {one["label"]: one["packages"] for one in real.releases}

    assert set(between.PACKAGES) == set(by_label["2.8"])
    assert "1.22" <= by_label["2.8"]["numpy"] < "2"
    assert by_label["2.21"]["keras"].startswith("3.")
    assert {"1.15", "2.0", "2.15", "2.16", "2.21"} <= set(by_label)


def test_differences_that_are_known_from_elsewhere(real: Data) -> None:
    """A copy that is one since 2.13, variables that Keras 3 does not follow, names that went."""
    rows = between.between(real, real.release("2.8"), real.release("2.21"))
    silent = {row["name"]: row["since"] for row in rows["silent"]}
    gone = {row["name"]: row["now"] for row in rows["gone"]}

    assert "TensorFlow 2.13.1" == silent["eager/copy_or_view.py::tensor_of_reused_array::1"]
    assert "(Keras 3" in silent["gradients/plain_attribute.py::Scale::4"]
    assert (
        "tf.keras.layers.Rescaling" == gone["tf.keras.layers.experimental.preprocessing.Rescaling"]
    )
    assert not {"tf.keras.layers.Dense", "tf.Tensor.device"} & set(gone)
    assert any(row["name"] == "tf.keras.optimizers.Adam" for row in rows["arguments"])


PAIRS = [("2.8", "2.21"), ("1.15", "2.21"), ("2.16", "2.15"), ("2.20", "2.22rc")]


def test_the_page_finds_what_the_command_finds(real: Data, tmp_path: Path) -> None:
    """Of every kind the same rows in the same order."""
    more = {"kinds": between.KINDS, "newest": between.newest(real)}
    (tmp_path / "data.json").write_text(json.dumps({**asdict(real), **more}))
    asked = json.dumps(PAIRS)
    code = """
        const fs = require("fs");
        globalThis.window = {};
        require(process.argv[1]);
        const data = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
        const { between, release } = window.betweenCompare;
        const told = JSON.parse(process.argv[3]).map((pair) =>
            between(data, ...pair.map((word) => release(data, word))));
        console.log(JSON.stringify(told));
    """
    command = [node(), "-e", code, str(SCRIPT), str(tmp_path / "data.json"), asked]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    for pair, theirs in zip(PAIRS, json.loads(done.stdout), strict=True):
        ours = between.between(real, *map(real.release, pair))
        for rows in theirs.values():
            for row in rows:
                row.pop("number", None)
        assert ours == theirs, pair
        assert ours["gone"] or ours["new"], pair


def test_the_command_says_what_changes() -> None:
    """From the shell, with the number of each kind."""
    done = subprocess.run(
        [sys.executable, "-m", "symbols.between", "2.8", "2.21"],
        cwd=ROOT, env={}, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert done.stdout.startswith("TensorFlow 2.8.4 → TensorFlow 2.21.0")
    for words in between.KINDS.values():
        assert re.search(rf"^{words}: \d+$", done.stdout, re.MULTILINE), words
    assert re.search(r"^  numpy 1\.\S+ → 2\.", done.stdout, re.MULTILINE)


def test_the_command_names_the_releases_that_there_are() -> None:
    """Where it knows none of that name."""
    done = subprocess.run(
        [sys.executable, "-m", "symbols.between", "2.8", "3.0"],
        cwd=ROOT, env={}, capture_output=True, text=True,
    )  # fmt: skip

    assert 2 == done.returncode
    assert "no release '3.0'" in done.stderr
    assert "2.21" in done.stderr


# -- The page ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with that page, two real records and one script, built."""
    site = Site(tmp_path_factory.mktemp("between"))
    site.write({"index.md": "# Index\n", f"{page.PAGE}.md": "# Between\n\n```{between}\n```\n"})
    records = site.folder / "records"
    (records / "frozen").mkdir(parents=True)
    for name in ("2.8.4", "2.21.0-keras-3.15.1"):
        shutil.copy(ROOT / "records" / f"tf-{name}-cpu.json", records)
        shutil.copy(ROOT / "records" / "frozen" / f"{name}.txt", records / "frozen")
    shutil.copy(ROOT / "records" / "releases.tsv", records)
    path = "eager/copy_or_view.py"
    (site.folder / "examples" / "eager").mkdir()
    shutil.copy(ROOT / "examples" / path, site.folder / "examples" / path)
    site.build(
        symbol_records=str(ROOT / "records" / "symbols"),
        symbol_notes=str(ROOT / "docs" / "symbols.toml"),
        example_runner="tf_site.tensorflow:TensorFlow",
    )
    return site.folder / "_build" / "html"


def test_the_page_loads_its_scripts_and_no_other_does(built: Path) -> None:
    """None of them inline; without a script there is a table of all releases."""
    html = (built / f"{page.PAGE}.html").read_text()

    for name in page.SCRIPTS:
        assert name in html
        assert name not in (built / "index.html").read_text()
    assert "data-file='between_data.js'" in html
    assert "href='#from=tf-2.8.4-cpu&amp;to=tf-2.21.0-keras-3.15.1-cpu'" in html
    assert re.search(r"<td>3\.10\.13</td>.*<td>1\.23\.5</td>", html)


def test_the_data_of_the_page_are_those_of_the_command(built: Path) -> None:
    """Also for machines."""
    text = (built / "_static" / page.DATA).read_text()
    data = json.loads(text.removeprefix("window.betweenData=").rstrip(";\n"))
    told = json.loads((built / "between.json").read_text())

    assert ["2.8", "2.21"] == [one["label"] for one in data["releases"]]
    assert told["examples"] == data["examples"]
    assert "eager/copy_or_view.py::tensor_of_reused_array::1" in [
        row[0] for row in data["examples"]
    ]
    assert list(between.KINDS) == list(data["kinds"])
    assert len(data["places"]) == len(data["examples"])


def test_a_search_finds_each_release(built: Path) -> None:
    """At its row in the table of all."""
    html = (built / f"{page.PAGE}.html").read_text()

    assert f"id='{page.identified({'id': 'tf-2.8.4-cpu'})}'" in html
