"""A runner without TensorFlow, for small sites that build in a second; it knows `older`."""

import os

PRELOAD: list[str] = []
ENVIRONMENT = {"MPLBACKEND": "agg", "PYTHONHASHSEED": "0"}
PASSED_ON = ()
LOGGERS = ("plain",)
NAMES = {"numpy": "NumPy", "python": "Python"}


def versions() -> dict[str, str]:
    """Versions that a test can change."""
    return {"python": "3", "plain": os.environ.get("PLAIN_VERSION", "1.0")}


def device_hint() -> str:
    """A device that a test can change."""
    return os.environ.get("PLAIN_DEVICE", "cpu")


def describe() -> dict[str, str]:
    """The runner in words."""
    return {"python": "3", "numpy": "1.0", "device": "CPU", "platform": "Test"}


THROUGH = {"older": lambda text: text.replace("import older", "import math as older")}


def arrange(records: list) -> dict[str, list]:
    """The parts that records have; a runner whose two versions differ stands apart."""
    parts: dict[str, list] = {}
    for seen in sorted(records, key=lambda seen: seen.runner["tensorflow"]):
        facts = seen.runner
        if facts["device"] == "GPU":
            part = "gpu"
        elif "-python-" in facts["name"]:
            part = "twins"
        elif "rc" in facts["tensorflow"]:
            part = "coming"
        elif facts["tensorflow"] < "2":
            part = "before"
        else:
            part = "line" if facts["tensorflow"] == facts["keras"] else "apart"
        parts.setdefault(part, []).append(seen)
    return parts


def has_first(apart: dict[str, str], before: dict[str, str]) -> bool:
    """Whether a runner's first package is no newer than another's."""
    return apart["tensorflow"] <= before["tensorflow"]


def twin_of(twin: dict[str, str], facts: dict[str, str]) -> str:
    """The fact in which a twin differs from another runner."""
    return "python" if twin["tensorflow"] == facts["tensorflow"] else ""


def runner_name(facts: dict[str, str]) -> str:
    """A runner in words; this build's has no version."""
    python = f"Python {facts['python']}" if "-python-" in facts.get("name", "") else None
    name = f"Plain {facts.get('tensorflow', 'now')}"
    return ", ".join(filter(None, [name, python, facts.get("gpu")]))


def step_name(before: dict[str, str], after: dict[str, str], by: str = "") -> str:
    """A step from one runner to the next."""
    if by == "python":
        return f"Python {after['python']}"
    return f"Second {after['keras']}" if by else f"Plain {after['tensorflow']}"


def span_name(runners: list[dict[str, str]], line: list[dict[str, str]] = ()) -> str:
    """Runners one after the other."""
    first, last = runners[0]["tensorflow"], runners[-1]["tensorflow"]
    return f"Plain {first}" if first == last else f"Plain {first} to {last}"
