"""What the tests notice: each line that matters is changed, and some test must fail.

``nox -s mutants -- cache`` has cosmic-ray change one operator, number or statement of a module at a
time, in a copy of the project, and runs the tests of that module on each. It prints the changes
that no test notices. A module takes from 5 to 20 minutes.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
COPY = Path("_build") / "mutants"
BUNDLE = Path("_build") / "assets"
"""The parser of Python that ``port`` needs: it is made, so it is not in git."""


EQUIVALENT = ["core/ReplaceBinaryOperator_BitOr_.*", "core/ReplaceComparisonOperator_.*_Is(Not)?"]
"""Changes that nobody can notice: of ``|`` in types, which are no code; of ``==`` to ``is``."""


class Target(NamedTuple):
    """A module, and the tests that have to notice a change of it."""

    module: str
    tests: tuple[str, ...]


TARGETS = {
    "compare": Target(
        "src/doctested/compare.py", ("tests/test_compare.py", "tests/test_expect.py")
    ),
    "cache": Target("src/doctested/sphinx/execute/cache.py", ("tests/test_cache.py",)),
    "record": Target("src/doctested/record.py", ("tests/test_record.py", "tests/test_same.py")),
    "observation": Target("src/doctested/observation.py", ("tests/test_observation.py",)),
    "timeline": Target("src/doctested/sphinx/records/timeline.py", ("tests/test_timeline.py",)),
    "port": Target("port/__main__.py", ("tests/test_port.py",)),
}


def survivors(lines: str) -> Iterator[str]:
    """The changes that no test noticed, each as a difference, of what cosmic-ray dumps."""
    for line in lines.splitlines():
        done: dict[str, Any] | None = json.loads(line)[1]
        if done is not None and done["test_outcome"] == "survived":
            yield done["diff"]


def copy() -> Path:
    """A copy of the project's files below ``_build``; what git ignores is left out."""
    folder = ROOT / COPY
    shutil.rmtree(folder, ignore_errors=True)
    asked = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    names = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in names.rstrip("\0").split("\0"):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    if (ROOT / BUNDLE).exists():
        shutil.copytree(ROOT / BUNDLE, folder / BUNDLE)
    return folder


def mutate(name: str, target: Target, folder: Path) -> list[str]:
    """Change a module in every place; the changes that its tests did not notice."""
    test = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"]
    command = " ".join([*test, target.module, *target.tests])
    subprocess.run([*test, target.module, *target.tests], cwd=folder, check=True)
    config = f"""
    [cosmic-ray]
    module-path = "{target.module}"
    timeout = 120.0
    excluded-modules = []
    test-command = "{command}"
    [cosmic-ray.distributor]
    name = "local"
    [cosmic-ray.filters.operators-filter]
    exclude-operators = {json.dumps(EQUIVALENT)}
    """
    (folder / "mutants.toml").write_text(config, encoding="utf-8")
    work = ("mutants.toml", f"{name}.sqlite")
    (folder / work[1]).unlink(missing_ok=True)
    subprocess.run(("cosmic-ray", "init", *work), cwd=folder, check=True)
    subprocess.run(("cr-filter-operators", work[1], work[0]), cwd=folder, check=True)
    subprocess.run(("cosmic-ray", "exec", *work), cwd=folder, check=True)
    dump = ("cosmic-ray", "dump", work[1])
    told = subprocess.run(dump, cwd=folder, check=True, capture_output=True, text=True).stdout
    left = list(survivors(told))
    tried = sum('"test_outcome": null' not in line for line in told.splitlines())
    print(f"{name}: {tried} changes, {len(left)} not noticed", flush=True)
    return left


def main(arguments: list[str]) -> int:
    """Run the command; 1 where a change was not noticed."""
    parser = argparse.ArgumentParser(prog="nox -s mutants --", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="MODULE", help=", ".join(TARGETS))
    asked = parser.parse_args(arguments).names or list(TARGETS)
    unknown = sorted(set(asked) - set(TARGETS))
    if unknown:
        parser.error(f"no such module: {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    folder = copy()
    left = [change for name in asked for change in mutate(name, TARGETS[name], folder)]
    print("\n".join(left))
    return int(bool(left))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
