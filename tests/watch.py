"""Looks at processes from outside: whether they are there, and waits for what they do."""

import time
from collections.abc import Callable

import psutil


def wait(condition: Callable[[], object], seconds: float = 30) -> bool:
    """Whether a condition comes true in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.05)
    return False


def is_running(pid: int) -> bool:
    """Whether a process is there, and no mere entry in the table."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def descendants(pid: int) -> list[int]:
    """The processes that a process has started, and those that they have."""
    return [process.pid for process in psutil.Process(pid).children(recursive=True)]


def all_gone(pids: list[int], seconds: float = 10) -> bool:
    """Whether these processes end in time."""
    return wait(lambda: not any(is_running(pid) for pid in pids), seconds)
