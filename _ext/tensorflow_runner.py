"""What the site knows of TensorFlow: the one module of the extension that does.

``conf.py`` names it in ``example_runner``. Another project would name a module of its own with the
same constants and functions.
"""

from __future__ import annotations

import io
import os
import platform
import re
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.version import Version

from recorder.runner import ENVIRONMENT, LOGGERS, PRELOAD, disable_v2_behavior, through_compat

if TYPE_CHECKING:
    from recorder.record import Record

__all__ = ["ENVIRONMENT", "LOGGERS", "PRELOAD"]

PASSED_ON = ("CUDA_VISIBLE_DEVICES", "TF_USE_LEGACY_KERAS", "XLA_FLAGS")
"""Variables of the caller's environment that the scripts' processes see too."""

CARDS = Path("/proc/driver/nvidia/gpus")
"""Where NVIDIA's driver for Linux tells what cards there are."""

NAMES = {"tensorflow": "TensorFlow", "keras": "Keras", "numpy": "NumPy", "python": "Python"}
"""How a receipt names the versions."""

DISTRIBUTIONS = {
    "tensorflow": ("tensorflow", "tensorflow-cpu", "tf-nightly", "tf-nightly-cpu"),
    "keras": ("keras", "keras-nightly"),
    "numpy": ("numpy",),
}


_TWIN = re.compile(r"-(python|numpy)-\d")


def versions() -> dict[str, str]:
    """The versions that outputs depend on, without importing anything."""
    found = {"python": platform.python_version()}
    for name, candidates in DISTRIBUTIONS.items():
        for candidate in candidates:
            try:
                found[name] = version(candidate)
            except PackageNotFoundError:
                continue
            break
    return found


def device_hint() -> str:
    """A word that changes when the devices may have changed; asks the driver, not TensorFlow."""
    if os.environ.get("CUDA_VISIBLE_DEVICES") in ("", "-1"):
        return "cpu"
    if sys.platform == "darwin":
        return f"{platform.machine()} {_darwin_plugin()}"
    try:
        cards = sorted(CARDS.iterdir())
    except OSError:
        return "cpu"
    visible = os.environ.get("CUDA_VISIBLE_DEVICES", "all")
    return f"{visible} of " + ", ".join(_model(card) for card in cards)


def describe() -> dict[str, str]:
    """The runner as a receipt names it; imports TensorFlow and asks it for its devices."""
    import tensorflow as tf

    graphics = tf.config.list_physical_devices("GPU")
    details = [tf.config.experimental.get_device_details(device) for device in graphics]
    names = [detail.get("device_name", "GPU") for detail in details]
    return {
        **versions(),
        "device": f"GPU ({', '.join(names)})" if names else "CPU",
        "platform": f"{platform.system()} {platform.machine()}",
    }


def through_upgrade(text: str) -> str:
    """Rewrite a TensorFlow 1 program by ``tf_upgrade_v2``, with TensorFlow 2's behaviour off."""
    from tensorflow.tools.compatibility import ast_edits, tf_upgrade_v2

    upgrader = ast_edits.ASTCodeUpgrader(tf_upgrade_v2.TFAPIChangeSpec())
    upgraded = io.StringIO()
    upgrader.process_opened_file("script.py", io.StringIO(text), "script.py", upgraded)
    disable_v2_behavior()
    return upgraded.getvalue()


THROUGH = {"compat.v1": through_compat, "tf_upgrade_v2": through_upgrade}
"""The ways on which a script for an older version is run on this one."""


def arrange(records: list[Record]) -> dict[str, list[Record]]:
    """The parts that records have: ``line``, ``before``, ``coming``, ``apart``, ``twins``, ``gpu``.

    The line is each release of TensorFlow 2 with the Keras of its time, and the newest with the
    newest Keras; an older TensorFlow with a newer Keras stands apart, and tells the two causes of a
    change from each other. So does a twin: a release of the line with another Python or NumPy.
    """
    parts: dict[str, list[Record]] = {}
    newest = None
    for seen in sorted(records, key=lambda seen: _versions(seen.runner), reverse=True):
        tensorflow, keras = _versions(seen.runner)
        if seen.runner["device"] == "GPU":
            part = "gpu"
        elif _twin(seen.runner):
            part = "twins"
        elif tensorflow.is_prerelease:
            part = "coming"
        elif tensorflow.major < 2:
            part = "before"
        elif newest is not None and keras > newest:
            part = "apart"
        else:
            part, newest = "line", keras
        parts.setdefault(part, []).insert(0, seen)
    return parts


def has_first(apart: dict[str, str], before: dict[str, str]) -> bool:
    """Whether a runner's TensorFlow is no newer than another's."""
    return Version(apart["tensorflow"]) <= Version(before["tensorflow"])


def twin_of(twin: dict[str, str], facts: dict[str, str]) -> str:
    """The fact in which a twin differs from a runner of the line; nothing if it is not its twin.

    >>> release = {"name": "tf-2.12.1-cpu", "tensorflow": "2.12.1", "python": "3.11.7"}
    >>> twin = {"name": "tf-2.12.1-python-3.10-cpu", "tensorflow": "2.12.1", "python": "3.10.13"}
    >>> twin_of(twin, release), twin_of(twin, {**release, "tensorflow": "2.13.1"})
    ('python', '')
    """
    return _twin(twin) if twin["tensorflow"] == facts["tensorflow"] else ""


def runner_name(facts: dict[str, str]) -> str:
    """A runner as readers call it.

    >>> runner_name({"tensorflow": "2.15.1", "keras": "2.15.0", "device": "CPU"})
    'TensorFlow 2.15.1'
    >>> gpu = {"device": "GPU", "gpu": "NVIDIA H100"}
    >>> runner_name({"tensorflow": "2.21.0", "keras": "3.14.0", **gpu})
    'TensorFlow 2.21.0 (Keras 3.14), NVIDIA H100'
    """
    card = f", {facts['gpu']}" if "gpu" in facts else ""
    if other := _twin(facts):
        card = f", {NAMES[other]} {_minor(facts[other])}{card}"
    return f"TensorFlow {facts['tensorflow']}{_with_keras(facts)}{card}"


def step_name(before: dict[str, str], after: dict[str, str], by: str = "") -> str:
    """What a step between two runners of the line is called: by its cause.

    ``by`` is what :func:`_ext.timeline.cause` says: ``second`` for Keras, a fact's name or nothing.

    >>> old = {"tensorflow": "2.15.1", "keras": "2.15.0"}
    >>> new = {"tensorflow": "2.16.1", "keras": "3.0.5"}
    >>> step_name(old, new)
    'TensorFlow 2.16 (Keras 3.0)'
    >>> step_name(new, {"tensorflow": "2.16.1", "keras": "3.4.1"})
    'Keras 3.1 to 3.4'
    >>> step_name({**old, "python": "3.10.13"}, {**new, "python": "3.11.7"}, "python")
    'Python 3.11'
    """
    if by in ("python", "numpy"):
        return f"{NAMES[by]} {_minor(after[by])}"
    if by or before["tensorflow"] == after["tensorflow"]:
        return _between(before["keras"], after["keras"])
    old, new = Version(before["tensorflow"]), Version(after["tensorflow"])
    version = _minor(after["tensorflow"]) if old.release[:2] != new.release[:2] else str(new)
    return f"TensorFlow {version}{_with_keras(after)}"


def span_name(runners: Sequence[dict[str, str]], line: Sequence[dict[str, str]] = ()) -> str:
    """The runners of a span, from the first to the last.

    Args:
        runners: those of the span, in order.
        line: all there are, in order: a version is named exactly where only a part of the runners
            that have its first two numbers belongs to the span.

    >>> line = [{"tensorflow": f"2.{minor}.1", "keras": "2.9.0"} for minor in (4, 5, 6)]
    >>> span_name(line), span_name(line[:1])
    ('TensorFlow 2.4 to 2.6', 'TensorFlow 2.4')
    >>> line.append({"tensorflow": "2.6.2", "keras": "3.4.1"})
    >>> span_name(line[:3], line), span_name(line[3:], line)
    ('TensorFlow 2.4 to 2.6.1', 'TensorFlow 2.6.2 (Keras 3.4)')
    """
    groups: dict[str, list[dict[str, str]]] = {}
    for facts in line or runners:
        groups.setdefault(_minor(facts["tensorflow"]), []).append(facts)

    def name(facts: dict[str, str], edge: int) -> str:
        group = groups[_minor(facts["tensorflow"])]
        if group[edge] == facts:
            return _minor(facts["tensorflow"])
        same = [one for one in group if one["tensorflow"] == facts["tensorflow"]]
        return facts["tensorflow"] + (_with_keras(facts) if len(same) > 1 else "")

    first, last = runners[0], runners[-1]
    whole = groups[_minor(first["tensorflow"])]
    if _minor(first["tensorflow"]) != _minor(last["tensorflow"]):
        return f"TensorFlow {name(first, 0)} to {name(last, -1)}"
    if len(runners) == len(whole):
        return f"TensorFlow {_minor(first['tensorflow'])}"
    if len(runners) == 1:
        return f"TensorFlow {first['tensorflow']}{_with_keras(first)}"
    return f"TensorFlow {name(first, 0)} to {name(last, -1)}"


def _twin(facts: dict[str, str]) -> str:
    """The fact in which a runner differs from its release's own: its name says so."""
    found = _TWIN.search(facts.get("name", ""))
    return found.group(1) if found else ""


def _versions(facts: dict[str, str]) -> tuple[Version, Version]:
    return Version(facts["tensorflow"]), Version(facts["keras"].split("-")[0])


def _minor(version: str) -> str:
    """A version's first two numbers."""
    return ".".join(version.split(".")[:2])


def _between(before: str, after: str) -> str:
    """The versions of Keras that a change may have come with: those after one, up to another."""
    (major, old), (_, new) = (Version(v).release[:2] for v in (before, after))
    last = f"{major}.{new}"
    if new - old <= 1:
        return f"Keras {last if new > old else Version(after)}"
    return f"Keras {major}.{old + 1} {'or' if new - old == 2 else 'to'} {last}"


def _with_keras(facts: dict[str, str]) -> str:
    """Keras's version, where it has one of its own: from 3 on."""
    return f" (Keras {_minor(facts['keras'])})" if facts["keras"].startswith("3") else ""


def _model(card: Path) -> str:
    for line in (card / "information").read_text().splitlines():
        if line.startswith("Model:"):
            return line.split(":", 1)[1].strip()
    return card.name


def _darwin_plugin() -> str:
    try:
        return f"tensorflow-metal {version('tensorflow-metal')}"
    except PackageNotFoundError:
        return "cpu"
