"""Records for small sites: what runners saw of a site's scripts, as the recorder writes it."""

from pathlib import Path

from doctested import find
from doctested.interpreter import Outcome
from doctested.record import Record, read
from doctested.run import Ran
from plain_runner import Plain

ERROR = "error: "
"""How an output begins that is an exception's."""


def record(site: Path, version: str, seen: dict[str, str] | None = None, **other: object) -> Path:
    """Write what a version saw of a site's scripts: as expected, but for what ``seen`` says.

    Its keys are examples (``square.py::square::1``: its text, or ``error: …``), or scripts
    (``square.py``: it could not be loaded). ``second`` is the second package's version, ``gpu`` a
    GPU's name, ``python`` makes it a twin with another one, ``ended`` says how a script's process
    ended after its first example, ``without`` names scripts that were not run, ``before`` is what
    it saw in a run before.
    """
    facts = {
        "name": f"plain-{version}-cpu",
        "plain": version,
        "second": str(other.get("second", version)),
        "numpy": "1.0",
        "python": "3.7",
        "platform": "Test",
        "cpu": "A <CPU>",
        "device": "CPU",
        "date": f"2026-01-{int(float(version.split('rc')[0]) * 10):02}",
    }
    if "second" in other:
        facts["name"] = f"plain-{version}-second-{other['second']}-cpu"
    if "python" in other:
        facts.update(
            name=f"plain-{version}-python-{other['python']}-cpu", python=str(other["python"])
        )
    if "gpu" in other:
        facts.update(name=f"plain-{version}-gpu", device="GPU", gpu=str(other["gpu"]))
    made = Record(facts)
    for script in find.find(site / "examples") if "before" in other else ():
        made.add(script, _ran(script, other["before"], {}), {}, Plain())
    for script in find.find(site / "examples"):
        if script.path not in other.get("without", ()):
            made.add(script, _ran(script, seen or {}, other.get("ended", {})), {}, Plain())
    return made.write(site / "records")


def _ran(script: find.Script, seen: dict[str, str], ended: dict[str, str]) -> Ran:
    ran = Ran(_outcome(seen.get(script.path, "")), ended=ended.get(script.path))
    for example in script.examples():
        if ran.loaded.error is None and not (ran.ended and ran.outcomes):
            expected = ERROR + example.exc_msg if example.exc_msg else example.want
            ran.outcomes[example.name] = _outcome(seen.get(example.name, expected))
    return ran


def _outcome(text: str) -> Outcome:
    if text.startswith(ERROR):
        return Outcome(error=text[len(ERROR) :].rstrip("\n") + "\n")
    return Outcome(text=text and text.rstrip("\n") + "\n")


def change(file: Path, **facts: str) -> None:
    """Change what a record says of its runner."""
    seen = read(file)
    seen.runner.update(facts)
    seen.write(file.parent)
