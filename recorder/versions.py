"""The releases that are recorded: ``versions.tsv`` says how to make the environment of each.

A release's requirement is resolved as of the day in the column *until*, so that it gets the
packages of its time; ``frozen/`` holds what came of it, to make the same environment again.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Release:
    """One row of ``versions.tsv``.

    ``name`` is TensorFlow's version, with Keras's where that is not the one of its time; a twin's
    has the Python or the NumPy by which it differs from the release of the same version.
    """

    name: str
    python: str
    requirement: str
    until: str

    @property
    def runner(self) -> str:
        """The name of its runner without a GPU, and of its record."""
        return f"tf-{self.name}-cpu"

    @property
    def frozen(self) -> Path:
        """The file with the exact packages of its environment."""
        return HERE / "frozen" / f"{self.name}.txt"


def releases() -> list[Release]:
    """Every release that is recorded, oldest first."""
    with open(str(HERE / "versions.tsv"), encoding="utf-8", newline="") as stream:
        return [Release(**row) for row in csv.DictReader(stream, delimiter="\t")]


def matching(word: str) -> list[Release]:
    """The releases of a version: ``2.16`` is every 2.16.x, ``all`` is all of them.

    Raises:
        LookupError: there is none; the message names those that there are.

    >>> [release.name for release in matching("2.15")]
    ['2.15.1']
    """
    found = [r for r in releases() if word in ("all", r.name) or r.name.startswith(f"{word}.")]
    if not found:
        known = ", ".join(release.name for release in releases())
        raise LookupError(f"no release {word!r} in recorder/versions.tsv; there are: {known}")
    return found


def name_of(facts: dict[str, str]) -> str:
    """The name of a runner.

    A version of TensorFlow that is in the table with this Keras has the table's name; another
    Keras is named too. A Python or NumPy is named where the table has a twin with it.

    >>> name_of({"tensorflow": "2.15.1", "keras": "2.15.0", "device": "CPU"})
    'tf-2.15.1-cpu'
    >>> name_of({"tensorflow": "2.21.0", "keras": "3.16.0", "device": "GPU", "gpu": "NVIDIA H100"})
    'tf-2.21.0-keras-3.16.0-gpu-nvidia-h100'
    >>> name_of({"tensorflow": "2.12.1", "keras": "2.12.0", "python": "3.10.13", "device": "CPU"})
    'tf-2.12.1-python-3.10-cpu'
    """
    version = facts["tensorflow"].replace("-dev", ".dev").replace("-", "")
    device = facts["device"].lower()
    if "gpu" in facts:
        device += "-" + re.sub(r"[^a-z0-9]+", "-", facts["gpu"].split(",")[0].lower()).strip("-")
    tabled = {release.name: keras_of(release) for release in releases()}
    if tabled.get(version) in (None, facts["keras"]):
        return f"tf-{version}{_twin(version, facts)}-{device}"
    return f"tf-{version}-keras-{facts['keras']}-{device}"


def _twin(version: str, facts: dict[str, str]) -> str:
    """What a twin of the table that these facts fit adds to the name of its release."""
    for release in releases():
        found = re.match(r"(.+)(-(python|numpy)-([\d.]+))$", release.name)
        if (
            found
            and found[1] == version
            and f"{facts.get(found[3], '')}.".startswith(found[4] + ".")
        ):
            return found[2]
    return ""


def keras_of(release: Release) -> str | None:
    """The version of Keras in a release's frozen list; None where it has none of version 3."""
    text = release.frozen.read_text(encoding="utf-8") if release.frozen.exists() else ""
    found = re.search(r"^keras(?:-nightly)?==(3.+)$", text, re.MULTILINE)
    return found.group(1) if found else None
