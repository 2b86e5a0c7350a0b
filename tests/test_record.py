"""What a record keeps of a run, and its file."""

import json
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doctested import observation, record
from doctested.find import Script
from doctested.interpreter import Interpreter, Outcome
from doctested.record import Record, RecordError
from doctested.run import Ran
from modules import PROPERTY
from small_scripts import ERROR, SQUARE, a_script, doing, with_example
from tf_site.tensorflow import TensorFlow

FACTS = {"name": "tf-2.15.1-cpu", "tensorflow": "2.15.1", "keras": "2.15.0", "device": "CPU"}


def kept(found: Script, ran: Ran | None = None, places: dict[str, str] | None = None) -> dict:
    """What a record keeps of a script: of a run that is given, or of one in this process."""
    if ran is None:
        interpreter = Interpreter()
        ran = Ran(interpreter.load(found.path, found.text))
        for example in found.examples():
            if ran.loaded.error is None:
                ran.outcomes[example.name] = interpreter.run(example.name, example.source)
    seen = Record(dict(FACTS))
    seen.add(found, ran, places or {}, TensorFlow())
    return seen.scripts[found.path]


def test_a_script_that_is_as_expected_is_a_number() -> None:
    """Its text is in the script: that is where an equal output is kept, once."""
    found = a_script(SQUARE)

    assert {"digest": found.digest, "as_expected": 2} == kept(found)


KEPT = {
    "another text": ("1 + 1", "3", {"text": "2\n"}),
    "a text that is near enough": ("1 / 3", "0.33", {"text": f"{1 / 3}\n"}),
    "an exception": ("1 / 0", "1", {"error": "ZeroDivisionError: division by zero\n"}),
    "another wording": (
        "1 / 0  # doctest: +IGNORE_EXCEPTION_DETAIL",
        f"{ERROR}ZeroDivisionError: by 0",
        {"error": "ZeroDivisionError: division by zero\n"},
    ),
    "text before the exception": (
        "print('a'); 1 / 0",
        f"{ERROR}ZeroDivisionError: division by zero",
        {"text": "a\n", "error": "ZeroDivisionError: division by zero\n"},
    ),
    "nothing where something is expected": ("None", "1", {}),
    "a warning beside what is expected": (
        "import warnings; [warnings.warn(w) for w in ('b\\\\nc', 'a', 'b\\\\nc')] and 1",
        "1",
        {"text": "1\n", "warnings": ["UserWarning: b", "UserWarning: a"]},
    ),
}


@pytest.mark.parametrize(("statement", "want", "expected"), KEPT.values(), ids=KEPT)
def test_an_outcome_that_is_not_the_expected_text_is_kept(
    statement: str, want: str, expected: dict
) -> None:
    """Be it as good as expected: that is computed; of a warning its first line, once."""
    assert {"f::1": expected} == kept(with_example(statement, want))["examples"]


def test_an_exception_that_is_as_expected_is_not_kept() -> None:
    """It too is in the script."""
    found = with_example("1 / 0", f"{ERROR}ZeroDivisionError: division by zero")

    assert 1 == kept(found)["as_expected"]


def test_beside_a_difference_the_expected_outputs_are_counted() -> None:
    """So that it is known that they have run."""
    found = a_script(SQUARE.replace("0.25", "4"))
    text = {"text": "0.25\n"}

    entry = kept(found)
    assert (1, {"square::2": text}) == (entry["as_expected"], entry["examples"])
    assert record.example(entry, "square::1") is True
    assert text == record.example(entry, "square::2")


def test_a_script_that_cannot_be_loaded_has_its_error() -> None:
    """Be it that a part of TensorFlow is missing; another package's lack is the runner's gap."""
    broken = kept(with_example("1", "1", "1 / 0"))
    missing = Outcome(error="ModuleNotFoundError: No module named 'tensorflow.a'\n")
    missing.missing = "tensorflow.a"
    old = kept(with_example("1", "1"), Ran(missing))
    gap = kept(with_example("1", "1", "import no_such_package.part"))

    assert "ZeroDivisionError: division by zero" == broken["error"].strip()
    assert old["error"].startswith("ModuleNotFoundError: No module named 'tensorflow")
    assert "no_such_package" == gap["needs"].split(".")[0]
    assert {"digest", "needs"} == set(gap)


def test_a_script_that_warns_when_it_is_loaded_keeps_the_warning() -> None:
    """Its examples are as they were."""
    entry = kept(with_example("1", "1", "import warnings; warnings.warn('old')"))

    assert (["UserWarning: old"], 1) == (entry["warnings"], entry["as_expected"])


def test_a_script_whose_process_ended_keeps_what_was_seen() -> None:
    """Also where all of it was as expected: the examples that are missing did not run."""
    found = a_script(SQUARE)
    ran = Ran(Outcome(), {"a.py::square::1": Outcome("9\n")}, ended="it was killed")
    never = Ran(ended="it was killed")

    expected = {"digest": found.digest, "examples": {"square::1": True}, "ended": "it was killed"}
    assert expected == kept(found, ran)
    assert {"digest": found.digest, "ended": "it was killed"} == kept(found, never)


def test_what_names_this_machine_is_not_kept() -> None:
    """Its folders, and the addresses of objects; a small hexadecimal number is an output."""
    found = with_example("f()", "1")
    text = "/home/me/model and /srv/tf/lib at 0x7f3a5c0d4e10, 0xff\n"
    ran = Ran(Outcome(), {"a.py::f::1": Outcome(text)})
    entry = kept(found, ran, {"/home/me": "<home>", "/srv/tf": "<environment>"})

    expected = "<home>/model and <environment>/lib at 0x…, 0xff\n"
    assert expected == entry["examples"]["f::1"]["text"]


def test_frames_inside_packages_are_left_out() -> None:
    """As AutoGraph lists them, in its old way and its new one; the script's own stay."""
    script = "E: in user code:\n\n    a.py:3 f  *\n        g(x)"
    old = f"{script}\n    <environment>/b.py:7 g\n        h(x)\n\n    E: no"
    new = f'{script}\n    File "<environment>/b.py", line 7, in g  **\n        h(x)\n\n    E: no'
    found = with_example("f()", "1")
    for text in (old, new):
        ran = Ran(Outcome(), {"a.py::f::1": Outcome(error=text)})
        kept_error = kept(found, ran)["examples"]["f::1"]["error"]

        assert f"{script}\n\n    E: no" == kept_error


@pytest.mark.parametrize(
    "frame",
    ['>>>   File "{}", line 7, in g\n>>>     h(x)\n>>> \n', ">>>  File {}, line 7, in g\\n",
     '  File "{}", line 7, in g\n'],
)  # fmt: skip
def test_frames_of_the_recorder_are_left_out(frame: str) -> None:
    """TensorFlow tells where an operation was made, from the first frame on."""
    ours = ("<python>/lib/python3.9/runpy.py", "<repository>/recorder/__main__.py", "forks.py")
    theirs = ("<doctest a.py::f::1>", "a.py")
    lines = [frame.format(file) for file in (*ours, *theirs)]
    ran = Ran(Outcome(), {"a.py::f::1": Outcome(f"made:\n{''.join(lines)}")})
    text = kept(with_example("f()", "1"), ran)["examples"]["f::1"]["text"]

    assert f"made:\n{''.join(lines[3:])}" == text


def test_what_another_run_showed_otherwise_varies() -> None:
    """Of the same script on the same runner; last digits do not count, nor do measurements."""
    texts = [">>> a", "1", ">>> b", "0.25", ">>> c  # measurement", "3"]
    found = Script("a.py", '"""A.\n\n' + "\n".join(texts[:4]) + '\n"""')
    measuring = Script("m.py", '"""A.\n\n' + "\n".join(texts) + '\n"""')
    seen = Record(dict(FACTS))

    def run(one: Script, *outputs: str) -> dict:
        names = (f"{one.path}::__doc__::{number}" for number in (1, 2, 3))
        outcomes = {name: Outcome(f"{text}\n") for name, text in zip(names, outputs, strict=False)}
        seen.add(one, Ran(Outcome(), outcomes), {}, TensorFlow())
        return seen.scripts[one.path]

    assert "varies" not in run(found, "1", "0.25000001")
    assert "varies" not in run(found, "1", "0.2500002")
    assert ["__doc__::1"] == run(found, "2", "0.25")["varies"]
    assert ["__doc__::1", "__doc__::2"] == run(found, "2", "0.5")["varies"]
    assert ["__doc__::1", "__doc__::2"] == run(found, "2", "0.5")["varies"]
    assert "varies" not in run(measuring, "1", "0.25", "3")
    assert "varies" not in run(measuring, "2", "0.5", "4")


def test_a_record_counts_what_it_holds() -> None:
    """Scripts, examples, those that are as expected, and scripts that stopped."""
    seen = Record(dict(FACTS))
    found = [a_script(SQUARE), a_script(SQUARE.replace("0.25", "4"), "b.py"), doing(path="c.py")]
    interpreter = Interpreter()
    for one in found:
        loaded = interpreter.load(one.path, one.text)
        outcomes = {e.name: interpreter.run(e.name, e.source) for e in one.examples()}
        seen.add(
            one, Ran(loaded, outcomes, "killed" if one.path == "c.py" else None), {}, TensorFlow()
        )

    assert (3, 1) == (len(seen.scripts), seen.stopped)
    assert (4, 3) == observation.counts(seen, found)
    assert {"a.py", "c.py"} == seen.fresh([found[0], a_script(SQUARE, "b.py"), found[2]])
    assert [0, 0] == seen.seconds["a.py"]


def a_record() -> Record:
    """A record with a bit of everything."""
    seen = Record(dict(FACTS, cpu='A "CPU" é'))
    for path in ("b.py", "a.py"):
        one = a_script(SQUARE, path)
        outcomes = {f"{path}::square::1": Outcome("[[1,\n 2]]\n"), f"{path}::square::2": Outcome()}
        ended = Ran(Outcome(), outcomes if path == "b.py" else {}, "killed")
        seen.add(one, ended, {}, TensorFlow())
    return seen


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    """Into a folder that it makes; twice the same bytes, in the order of the scripts' paths."""
    file = a_record().write(tmp_path / "new" / "records")
    first = file.read_bytes()
    again = record.read(file)
    again.write(file.parent)

    assert a_record() == again
    assert (f"{FACTS['name']}.json", first) == (file.name, file.read_bytes())
    assert ["a.py", "b.py"] == list(json.loads(first)["scripts"])
    assert [file] == list(file.parent.iterdir())


@pytest.mark.parametrize("part", ["runner", "scripts", "seconds"])
def test_a_record_that_somebody_edits_is_no_record(tmp_path: Path, part: str) -> None:
    """Its outputs are what a runner saw."""
    file = a_record().write(tmp_path)
    data = json.loads(file.read_text())
    data[part]["more"] = data[part].get("a.py", "1")
    file.write_text(json.dumps(data))

    with pytest.raises(RecordError, match="it is not as it was written"):
        record.read(file)


def test_any_text_can_be_written(tmp_path: Path) -> None:
    """Also half of a character, which UTF-8 does not have."""
    seen = Record(dict(FACTS))
    text = "\ud800 é \x00 \x1b[0m \u2028\n"
    ran = Ran(Outcome(), {"a.py::square::1": Outcome(text)})
    seen.add(a_script(SQUARE), ran, {}, TensorFlow())
    file = seen.write(tmp_path)

    assert text == record.read(file).scripts["a.py"]["examples"]["square::1"]["text"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text('ab: [{"]},\n\\', max_size=4), inner)
    ),
    max_leaves=20,
)


@settings(PROPERTY, max_examples=200)
@given(JSON)
def test_a_compact_record_holds_the_same(data: object) -> None:
    """Whatever its texts look like: only spaces between things are taken out."""
    text = json.dumps({"it": data}, indent=1, ensure_ascii=False)
    compact = record._compact(text)

    assert json.loads(text) == json.loads(compact)
    assert len(compact) <= len(text)


def test_short_lists_and_objects_stand_on_one_line() -> None:
    """A record's difference can be read: one line for an example, one for a script's seconds."""
    data = {"one": {"text": "a\n", "kept": True}, "seconds": [0.1, 2], "deep": {"one": {"two": 1}}}
    expected = """
    {
     "one": {"text": "a\\n", "kept": true},
     "seconds": [0.1, 2],
     "deep": {
      "one": {"two": 1}
     }
    }
    """

    assert dedent(expected).strip() == record._compact(json.dumps(data, indent=1))


BROKEN = {
    "nothing": ("", "this is not a record"),
    "half": ('{"runner": {"name": "tf-2.15.1-cpu"}, "scr', "this is not a record"),
    "a list": ("[]", "this is not a record"),
    "no scripts": ('{"runner": {"name": "tf-2.15.1-cpu"}}', r"this is not a record \('scripts'\)"),
    "no name": ('{"runner": {}, "scripts": {}, "seconds": {}}', r"this is not a record \('name'\)"),
    "no text": (b"\xff\xfe", "this is not a record"),
    "edited": (
        '{"runner": {"name": "tf-2.15.1-cpu"}, "scripts": {}, "seconds": {}, "digest": "0"}',
        "it is not as it was written: take it back from where it came, or delete it",
    ),
    "another's": (
        '{"runner": {"name": "tf-2.0.4-cpu"}, "scripts": {}, "seconds": {}}',
        "it is the record of tf-2.0.4-cpu: give it that name",
    ),
}


@pytest.mark.parametrize(("content", "message"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_is_no_record_is_named(
    tmp_path: Path, content: str | bytes, message: str
) -> None:
    """With what is wrong, and what to do."""
    file = tmp_path / f"{FACTS['name']}.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(RecordError, match=rf"^tf-2.15.1-cpu.json: {message}"):
        record.read(file)


def test_a_record_that_is_not_there_is_named(tmp_path: Path) -> None:
    """It does not end in a traceback."""
    with pytest.raises(
        RecordError, match=r"^none.json: this is not a record .*: delete it, and record again$"
    ):
        record.read(tmp_path / "none.json")
