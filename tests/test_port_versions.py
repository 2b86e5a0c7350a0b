"""What changes between two releases for the names that programs use."""

from pathlib import Path
from typing import Any

import pytest

from port import __main__ as command
from port import versions

PROGRAM = """import tensorflow as tf
from tensorflow import keras

layer = tf.keras.layers.experimental.preprocessing.Normalization()
optimizer = keras.optimizers.RMSprop(0.1)
one = tf.constant(1)
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program for TensorFlow 2.8."""
    file = tmp_path / "program.py"
    file.write_text(PROGRAM)
    return file


def test_it_tells_what_has_to_do_with_the_names_that_are_used(program: Path, capsys: Any) -> None:
    """Names that are gone, calls that take something else; nothing about other names."""
    status = command.main(["--from", "2.8", "--to", "2.21", str(program)])
    said = capsys.readouterr().out

    assert 1 == status
    assert said.startswith("TensorFlow 2.8.4 \u2192 TensorFlow 2.21.0 (Keras 3.15), for 3 names")
    assert "preprocessing.Normalization: type tf.keras.layers.Normalization\n" in said
    assert "tf.keras.optimizers.RMSprop since 2.16: " in said
    assert "Adagrad" not in said
    assert "New names" not in said


def test_between_neighbours_little_changes(program: Path, capsys: Any) -> None:
    """Status 0: no name is gone, no call takes something else."""
    assert 0 == command.main(["--from", "2.20", "--to", "2.21", str(program)])
    assert ", for 3 names that are used here" in capsys.readouterr().out


def test_a_release_that_is_not_known_is_an_error(program: Path, capsys: Any) -> None:
    """It names those that are; one release alone is not understood."""
    assert 2 == command.main(["--from", "2.8", "--to", "9.9", str(program)])
    assert "port: no release '9.9' was recorded; there are: 1.15, 2.0, " in capsys.readouterr().err
    with pytest.raises(SystemExit, match="2"):
        command.main(["--from", "2.8", str(program)])
    assert "--from and --to belong together" in capsys.readouterr().err


def test_a_name_that_many_scripts_use_brings_none_along(tmp_path: Path) -> None:
    """It says nothing of one of them."""
    for number in range(versions.COMMON + 1):
        rare = "tf.linalg.expm(x)\n" if number < 2 else ""
        (tmp_path / f"s{number}.py").write_text(f"tf.constant(1)\n{rare}")

    names = versions.by_script(tmp_path)

    assert [{"tf.linalg.expm"}] * 2 == [names["s0.py"], names["s1.py"]]
    assert set() == names["s2.py"]


def test_a_row_concerns_a_name_or_a_script_that_uses_it() -> None:
    """Names that are new concern nobody yet."""
    rows = {
        "silent": [{"name": "a.py::f::1"}, {"name": "b.py::f::1"}],
        "gone": [{"name": "tf.log"}, {"name": "tf.sin"}],
        "new": [{"name": "tf.log"}],
    }
    found = versions.concerned(rows, {"tf.log"}, {"a.py": {"tf.log", "tf.cos"}, "b.py": {"tf.cos"}})

    assert {"silent": [{"name": "a.py::f::1"}], "gone": [{"name": "tf.log"}]} == found
