"""Make the environment of a release, record in it, remove it: ``python -m recorder.environments``.

It runs on the Python of today and asks ``uv`` for all else. The words ``newest`` and ``nightly``
stand for what the package index has now; their records go to ``_build/records``, since they are
nobody's to keep.
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

from . import versions
from .versions import Release

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "_build" / "environments"
PASSING = {"newest": "tensorflow-cpu", "nightly": "tf-nightly-cpu"}
"""Words for what changes from day to day, and the package that each stands for."""


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
    interpreter = str(folder / "bin" / "python")
    install = ("pip", "install", "--python", interpreter)
    if release.frozen.exists() and not anew:
        _uv(*install, "--no-deps", "--requirement", str(release.frozen))
        return Path(interpreter)
    day = ["--exclude-newer", release.until] if release.until else []
    _uv(*install, *day, *release.requirement.split())
    if release.until:
        release.frozen.parent.mkdir(exist_ok=True)
        release.frozen.write_text(_uv("pip", "freeze", "--python", interpreter), encoding="utf-8")
    return Path(interpreter)


def record(release: Release, options: argparse.Namespace, rest: list[str]) -> bool:
    """Record one release; whether it went well."""
    start = time.monotonic()
    try:
        interpreter = make(release, anew=options.resolve)
        print(f"{release.name}: environment made in {time.monotonic() - start:.0f} s", flush=True)
        out = ROOT / ("records" if release.until else "_build/records")
        command = [str(interpreter), "-m", "recorder", "--out", str(out), *rest]
        if options.names:
            return _names(str(interpreter))
        return subprocess.run(command, cwd=ROOT).returncode == 0
    except EnvironmentMissing as error:
        print(f"{release.name}: {error}", flush=True)
        return False
    finally:
        if not options.keep:
            shutil.rmtree(FOLDER / release.name, ignore_errors=True)


def _names(interpreter: str) -> bool:
    """Read all names of a release, and call those that are used most; whether it went well."""
    quiet = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    out = ROOT / "_build" / "symbols" / "calls-1.15.5.json"
    commands = (["recorder.symbols"], ["recorder.calls", "--way", "as it is", "--out", str(out)])
    done = (subprocess.run([interpreter, "-m", *c], cwd=ROOT, env=quiet) for c in commands)
    return all(one.returncode == 0 for one in done)


def main() -> int:
    """Record the releases that the command line names; the exit status."""
    parser = argparse.ArgumentParser(prog="nox -s record --", description=__doc__)
    parser.add_argument("release", nargs="+", help="2.15, 2.16.2, all, newest or nightly")
    parser.add_argument("--keep", action="store_true", help="leave the environment in _build")
    parser.add_argument("--resolve", action="store_true", help="make the frozen list anew")
    parser.add_argument("--out", help="the records' folder")
    parser.add_argument("--only", help="run scripts whose path holds this")
    parser.add_argument("--again", action="store_true", help="run also what has been recorded")
    parser.add_argument("--jobs", help="scripts at a time")
    parser.add_argument("--limit", help="seconds for one script")
    parser.add_argument("--names", action="store_true", help="read its names, run no script")
    options = parser.parse_args()
    rest = ["--again"] if options.again else []
    for name in ("out", "only", "jobs", "limit"):
        value = getattr(options, name)
        rest += [f"--{name}", value] if value else []
    wanted: list[Release] = []
    for word in options.release:
        if word in PASSING:
            minor = f"{sys.version_info.major}.{sys.version_info.minor}"
            wanted.append(Release(word, minor, f"{PASSING[word]} matplotlib", ""))
            continue
        try:
            wanted += versions.matching(word)
        except LookupError as error:
            parser.error(str(error))
    bad = [release.name for release in wanted if not record(release, options, rest)]
    print(f"{len(wanted) - len(bad)} of {len(wanted)} releases recorded", flush=True)
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
