"""A runner without TensorFlow, for small sites that build in a second; it knows `older`."""

from __future__ import annotations

import importlib
import os
from typing import Sequence

from doctested.record import Record
from doctested.runner import Facts, Parts, Runner


class Plain(Runner):
    """It stands for a package of two parts: a runner whose two versions differ stands apart."""

    NAMES = {"plain": "Plain", "second": "Second", "numpy": "NumPy", "python": "Python"}
    LOGGERS = ("plain",)
    OWN = ("plain",)
    GPU = True
    THROUGH = {"*_old.py": "older"}
    WAYS = {"older": lambda text: text.replace("import older", "import math as older")}

    def versions(self) -> Facts:
        """Versions that a test can change."""
        return {"python": "3", "plain": os.environ.get("PLAIN_VERSION", "9.0")}

    def device_hint(self) -> str:
        """A device that a test can change."""
        return os.environ.get("PLAIN_DEVICE", "cpu")

    def describe(self) -> Facts:
        """The runner; its package has a version where a test has made such a package."""
        facts = {"python": "3", "numpy": "1.0", "device": "CPU", "platform": "Test"}
        try:
            facts["plain"] = importlib.import_module("plain").__version__
        except ModuleNotFoundError:
            return facts
        except ImportError as error:
            raise ImportError(f"cannot import Plain: {error}") from None
        return facts

    def way(self, path: str, facts: Facts) -> str | None:
        """On versions before 2 scripts of today do not run."""
        way = super().way(path, facts)
        if way is None and facts.get("plain", "9") < "2":
            raise LookupError("written for Plain 2")
        return way

    def arrange(self, records: list[Record]) -> Parts:
        """The parts that records have."""
        parts: Parts = {}
        for seen in sorted(records, key=lambda seen: seen.runner["plain"]):
            facts = seen.runner
            if facts["device"] == "GPU":
                part = "gpu"
            elif self.twin(facts):
                part = "twins"
            elif "rc" in facts["plain"]:
                part = "coming"
            elif facts["plain"] < "2":
                part = "before"
            else:
                part = "line" if facts["plain"] == facts["second"] else "apart"
            parts.setdefault(part, []).append(seen)
        return parts

    def runner_name(self, facts: Facts) -> str:
        """A runner in words; this build's has no version."""
        python = f"Python {facts['python']}" if self.twin(facts) else None
        name = f"Plain {facts.get('plain', 'now')}"
        return ", ".join(filter(None, [name, python, facts.get("gpu")]))

    def step_name(self, before: Facts, after: Facts, by: str = "") -> str:
        """A step from one runner to the next."""
        if by == "python":
            return f"Python {after['python']}"
        return f"Second {after['second']}" if by else f"Plain {after['plain']}"

    def span_name(self, runners: Sequence[Facts], line: Sequence[Facts] = ()) -> str:
        """Runners one after the other."""
        first, last = runners[0]["plain"], runners[-1]["plain"]
        return f"Plain {first}" if first == last else f"Plain {first} to {last}"
