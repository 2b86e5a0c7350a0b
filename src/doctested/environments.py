"""Make the environment of a release, record in it, remove it: ``python -m doctested.environments``.

It runs on the Python of today and asks ``uv`` for all else. A word of
:attr:`doctested.runner.Runner.PASSING` (``newest``) stands for what the package index has now; its
record goes to ``_build/records``, since it is nobody's to keep.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from doctested import releases
from doctested import runner as runners
from doctested.__main__ import parser as recording
from doctested.processes import LIBRARY
from doctested.releases import Release
from doctested.runner import Runner

FOLDER = Path("_build") / "environments"
PASSED = Path("_build") / "records"
"""Where the records of what changes from day to day go."""


class EnvironmentMissing(Exception):  # noqa: N818 - it says what is missing
    """An environment cannot be made here: the message says why and how to mend it."""


def python(version: str) -> str:
    """The interpreter of a version of Python: what uv finds, else one of pyenv's.

    Raises:
        EnvironmentMissing: there is none.
    """
    with contextlib.suppress(EnvironmentMissing):
        return _uv("python", "find", "--no-python-downloads", version).strip()
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for file in sorted(pyenv.glob(f"versions/{version}.*/bin/python")):
        return str(file)
    ways = f"`uv python install {version}`, or `pyenv install {version}`"
    raise EnvironmentMissing(f"Python {version} is not at hand: {ways}")


def make(release: Release, *, anew: bool = False) -> Path:
    """Make a release's environment; its interpreter.

    Its packages are those of the frozen list; where there is none, or ``anew``, the requirement is
    resolved as of its day, and the list written.

    Raises:
        EnvironmentMissing: its Python is not here, or uv cannot make it.
    """
    folder = FOLDER / release.name
    shutil.rmtree(folder, ignore_errors=True)
    _uv("venv", "--python", python(release.python), str(folder))
    interpreter = folder.absolute() / "bin" / "python"
    install = ("pip", "install", "--python", str(interpreter))
    if release.frozen and release.frozen.exists() and not anew:
        _uv(*install, "--no-deps", "--requirement", str(release.frozen))
        return interpreter
    day = ["--exclude-newer", release.until] if release.until else []
    _uv(*install, *day, *release.requirement.split())
    if release.frozen:
        release.frozen.parent.mkdir(exist_ok=True)
        frozen = _uv("pip", "freeze", "--python", str(interpreter))
        release.frozen.write_text(frozen, encoding="utf-8")
    return interpreter


def within(release: Release, commands: list[list[str]], options: argparse.Namespace) -> bool:
    """Make a release's environment, run commands of Python in it, remove it; whether all went well.

    Args:
        release: the release.
        commands: the words behind ``python`` of each.
        options: ``keep`` the environment, ``resolve`` its packages anew; ``runner`` says where
            modules of the project are found.
    """
    start = time.monotonic()
    folders = [str(LIBRARY), str(runners.load(options.runner).folder)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(dict.fromkeys(folders))}
    try:
        interpreter = make(release, anew=options.resolve)
        print(f"{release.name}: environment made in {time.monotonic() - start:.0f} s", flush=True)
        done = (subprocess.run([str(interpreter), *c], env=environment) for c in commands)
        return all(one.returncode == 0 for one in done)
    except EnvironmentMissing as error:
        print(f"{release.name}: {error}", flush=True)
        return False
    finally:
        if not options.keep:
            shutil.rmtree(FOLDER / release.name, ignore_errors=True)


def wanted(words: list[str], table: list[Release], runner: Runner) -> list[Release]:
    """The releases that words ask for.

    Raises:
        LookupError: there is none of such a name.
    """
    found: list[Release] = []
    for word in words:
        if word in runner.PASSING:
            minor = f"{sys.version_info.major}.{sys.version_info.minor}"
            found.append(Release(word, minor, runner.PASSING[word], ""))
        else:
            found += releases.matching(table, word)
    return found


def arguments(about: str) -> argparse.ArgumentParser:
    """The options of a command that works in the environments of releases."""
    made = argparse.ArgumentParser(description=about, parents=[recording()], add_help=False)
    made.add_argument("release", nargs="+", help="2.15, 2.16.2, all, or newest and the like")
    made.add_argument("--keep", action="store_true", help="leave the environment in _build")
    made.add_argument("--resolve", action="store_true", help="make the frozen list anew")
    return made


def main() -> int:
    """Record the releases that the command line names; the exit status."""
    parser = arguments("Record the scripts on releases, each in an environment of its own.")
    options = parser.parse_args()
    table = options.releases or options.out / releases.FILE
    try:
        runner = runners.load(options.runner)
        found = wanted(options.release, releases.read(table), runner)
    except (LookupError, ValueError) as error:
        parser.error(str(error))
    bad = []
    for release in found:
        out = options.out if release.until else PASSED
        command = ["-m", "doctested", "--runner", options.runner, "--releases", str(table)]
        command += ["--scripts", str(options.scripts), "--out", str(out), "--only", options.only]
        command += ["--jobs", str(options.jobs), "--limit", str(options.limit)]
        command += ["--again"] if options.again else []
        if not within(release, [command], options):
            bad.append(release.name)
    print(f"{len(found) - len(bad)} of {len(found)} releases recorded", flush=True)
    if bad:
        print(f"not recorded: {', '.join(bad)}", flush=True)
    return 1 if bad else 0


def _uv(*arguments: str) -> str:
    """What uv prints.

    Raises:
        EnvironmentMissing: uv is not here, or fails.
    """
    try:
        done = subprocess.run(["uv", "--quiet", *arguments], capture_output=True, text=True)
    except FileNotFoundError:
        raise EnvironmentMissing("uv is not at hand: `pip install uv`") from None
    if done.returncode:
        raise EnvironmentMissing(f"uv {' '.join(arguments[:2])} failed:\n{done.stderr.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
