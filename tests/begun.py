"""Sessions of nox, begun and watched from outside: what they say, what they leave running."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path


def environment(**variables: str) -> dict[str, str]:
    """What a session is given: the environment that is there, and a day that stays the same."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    own = {"PATH": path, "NO_COLOR": "1", "SOURCE_DATE_EPOCH": "1600000000"}
    return {**os.environ, **own, **variables}


def begun(folder: Path, *words: str, **variables: str) -> subprocess.Popen[str]:
    """Start a session, with its own process group; what it says can be read while it runs."""
    return subprocess.Popen(
        [sys.executable, "-m", "nox", "--no-venv", "-s", *words],
        cwd=folder,
        env=environment(PYTHONUNBUFFERED="1", **variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        text=True,
    )


def until(process: subprocess.Popen[str], text: str) -> tuple[bool, str]:
    """Read what a session says until a text comes or it ends: whether it came, what was said."""
    said = ""
    assert process.stdout is not None
    while text not in said and (part := process.stdout.read(1)):
        said += part
    return text in said, said


def processes_of(folder: Path) -> list[str]:
    """The processes that work in a folder or below, with their commands."""
    found = []
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and (entry / "cwd").resolve().is_relative_to(folder):
                command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                if command and int(entry.name) != os.getpid():
                    found.append(command)
    return found
