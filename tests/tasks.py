"""Tasks for the tests of the warm process; each runs in a fork of it."""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

STARTED = os.getpid()


def note(file: str) -> None:
    """Write what this process sees of itself."""
    seen = {
        "pid": os.getpid(),
        "group": os.getpgrp(),
        "folder": os.getcwd(),
        "temporary": tempfile.gettempdir(),
        "environment": sorted(os.environ),
        "forked": os.getpid() != STARTED,
    }
    Path(file).write_text(json.dumps(seen))


def speak() -> None:
    """Write to both streams, from Python and below it."""
    print("said")
    print("warned", file=sys.stderr, flush=True)
    os.write(1, b"below\n")


def end(status: int) -> None:
    """Exit with a status."""
    sys.exit(status)


def fail() -> None:
    """Raise."""
    raise ValueError("it went wrong")


def die(number: int) -> None:
    """End by a signal."""
    os.kill(os.getpid(), number)


def hold(megabytes: int) -> None:
    """Fill memory."""
    _ = b"x" * (megabytes * 2**20)


def linger(file: str) -> None:
    """Start a child, note both ids, and stay."""
    child = subprocess.Popen(["sleep", "600"])
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    Path(file).write_text(f"{os.getpid()} {child.pid}")
    time.sleep(600)


def limits() -> None:
    """Tell the limits of memory and of a file, and how early this process is ended for memory."""
    import resource

    limits = [resource.getrlimit(kind)[0] for kind in (resource.RLIMIT_DATA, resource.RLIMIT_FSIZE)]
    print(*limits, Path("/proc/self/oom_score_adj").read_text(), flush=True)
