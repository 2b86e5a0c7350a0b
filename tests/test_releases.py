"""The releases that are recorded, their environments and their records."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from doctested import environments, record, releases
from doctested.releases import Release
from sites import ROOT
from test_recording import OURS
from tf_site.tensorflow import TensorFlow, keras_of

TABLE = ROOT / "records" / releases.FILE
RELEASES = releases.read(TABLE)
RUNNER = TensorFlow()


def pinned(release: Release) -> dict[str, str]:
    """The packages of a release's frozen list."""
    lines = release.frozen.read_text().splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def tensorflow_of(release: Release) -> str:
    """TensorFlow's version in a release's frozen list."""
    packages = pinned(release)
    names = ("tensorflow", "tensorflow-cpu", "tf-nightly-cpu")
    return next(packages[name] for name in names if name in packages)


def test_a_version_is_every_release_of_it() -> None:
    """And no other that begins like it."""

    def names(word: str) -> list[str]:
        return [release.name for release in releases.matching(RELEASES, word)]

    assert ["2.16.1", "2.16.2", "2.16.2-keras-3.15.1"] == names("2.16")
    assert ["2.16.2"] == names("2.16.2")
    assert ["2.2.3", "2.2.3-python-3.7"] == names("2.2")
    assert [release.name for release in RELEASES] == names("all")


@pytest.mark.parametrize("word", ["3.0", "2.1.5", "", "newest", "2.1x"])
def test_a_version_that_is_not_there_names_those_that_are(word: str) -> None:
    """So that one need not look for the table."""
    with pytest.raises(LookupError, match=r"no release .* in the table of releases; .*1.15.5, 2.0"):
        releases.matching(RELEASES, word)


def test_no_version_is_left_out() -> None:
    """TensorFlow 1.15, then each 2.x up to the newest: none is missing, none is out of order."""
    minors = [tuple(map(int, release.name.split(".")[:2])) for release in RELEASES]

    assert [(1, 15), *((2, minor) for minor in range(23))] == sorted(set(minors))
    assert minors == sorted(minors)
    assert len(RELEASES) == len({release.name for release in RELEASES})


@pytest.mark.parametrize("release", RELEASES, ids=lambda release: release.name)
def test_a_release_has_its_environment_its_name_and_its_record(release: Release) -> None:
    """Its frozen list pins its TensorFlow, and the name that this gives is the record's."""
    keras = keras_of(release)
    version = tensorflow_of(release)
    facts = {"tensorflow": version, "keras": keras or "2.15.0", "device": "CPU"}
    facts.update(python=f"{release.python}.1", numpy=pinned(release)["numpy"])

    assert release.name.split("-")[0] == version
    assert all("==" in line for line in release.frozen.read_text().splitlines())
    assert keras == next((v for k, v in pinned(release).items() if is_keras_3(k, v)), None)
    name = RUNNER.record_name(facts, RELEASES)
    assert f"tf-{release.name}-cpu" == name
    assert name == record.read(ROOT / "records" / f"{name}.json").name


def is_keras_3(name: str, version: str) -> bool:
    """Whether a package is Keras, of its own versions."""
    return name in ("keras", "keras-nightly") and version.startswith("3")


def test_every_list_and_every_record_has_its_release() -> None:
    """In the other direction: nothing is left over; a record of a GPU has no release."""
    lists = {file.stem for file in (ROOT / "records" / "frozen").iterdir()}
    kept = {file.stem for file in (ROOT / "records").glob("*.json") if "-gpu" not in file.stem}

    assert {release.name for release in RELEASES} == lists
    assert {f"tf-{release.name}-cpu" for release in RELEASES} == kept


def test_another_keras_is_named() -> None:
    """Where a release has another one than that of its time."""
    gpu = {"device": "GPU", "gpu": "NVIDIA H100 80GB HBM3, NVIDIA H100 80GB HBM3"}

    assert "tf-2.21.0-keras-9.9.9-gpu-nvidia-h100-80gb-hbm3" == RUNNER.record_name(
        {"tensorflow": "2.21.0", "keras": "9.9.9", **gpu}, RELEASES
    )
    assert "tf-2.99.0.dev1-cpu" == RUNNER.record_name(
        {"tensorflow": "2.99.0-dev1", "keras": "3.1", "device": "CPU"}, RELEASES
    )


def test_a_python_that_is_not_there_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where pyenv has one, it is that."""
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))
    uv(tmp_path / "bin", monkeypatch)
    with pytest.raises(
        environments.EnvironmentMissing, match=r"^Python 3.99 is not at hand: `uv python install"
    ):
        environments.python("3.99")
    file = tmp_path / "versions" / "3.99.1" / "bin" / "python"
    file.parent.mkdir(parents=True)
    file.touch()

    assert str(file) == environments.python("3.99")


def uv(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a ``uv`` that finds nothing before all others."""
    folder.mkdir()
    (folder / "uv").write_text("#!/bin/sh\necho nothing >&2\nexit 2\n")
    (folder / "uv").chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


def test_without_uv_it_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Be it to find a Python, or to make an environment."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))

    with pytest.raises(environments.EnvironmentMissing, match="uv"):
        environments.python("3.99")


def asked(*words: str) -> subprocess.CompletedProcess:
    """Ask for releases to be recorded."""
    command = [sys.executable, "-m", "doctested.environments", *words]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **OURS}, capture_output=True, text=True, check=False
    )


def test_a_release_that_is_not_there_is_an_error_before_anything_is_made() -> None:
    """It names those that there are."""
    done = asked("2.15", "9.9")

    assert (2, "") == (done.returncode, done.stdout)
    assert "no release '9.9' in the table of releases; there are: 1.15.5, 2.0.4" in done.stderr


def test_options_of_the_recorder_may_stand_before_the_release() -> None:
    """Their values are no releases."""
    done = asked("--only", "functions/", "9.9")

    assert "no release '9.9'" in done.stderr
