"""The site while it is written, and builds that are cut short: in processes of their own."""

import os
import signal
import socket
import subprocess
import sys
import time
from http.client import HTTPException
from pathlib import Path
from urllib.request import urlopen

import pytest
from websockets.sync.client import connect

from sites import SQUARE, small_project
from watch import all_gone, descendants, wait

HANG = SQUARE.replace(
    "return x * x",
    'import os, time; open(os.environ["HOME"] + "/here", "w").write(str(os.getpid())); '
    "time.sleep(600)",
)


def test_live_shows_what_is_saved_and_leaves_nothing(tmp_path: Path) -> None:
    """A script, a page, a mistake and its mend, the settings; Ctrl-C ends all of it."""
    folder = small_project(tmp_path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "doctested.sphinx.live", "docs", "_build/live", "--port", str(port)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", "."])},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )

    def shows(text: str) -> bool:
        try:
            return text in urlopen(f"http://127.0.0.1:{port}/index.html").read().decode()
        except (OSError, HTTPException):  # not there yet, or half written
            return False

    try:
        assert wait(lambda: shows("<span></span>9\n"))
        assert shows("websocket-reload")
        script, page = folder / "examples" / "square.py", folder / "docs" / "index.md"
        time.sleep(0.5)
        with connect(f"ws://127.0.0.1:{port}/websocket-reload") as browser:
            script.write_text(SQUARE.replace("3", "4").replace("9", "16"))
            assert "refresh" == browser.recv(timeout=60)
            assert shows("<span></span>16\n")
        warm = descendants(server.pid)
        page.write_text(page.read_text() + "\nMore words.\n")
        assert wait(lambda: shows("More words."))
        script.write_text(SQUARE.replace("9", "10"))
        assert wait(lambda: shows("0 of 1 outputs as expected"))
        script.write_text(SQUARE)
        assert wait(lambda: shows("1 of 1 outputs as expected"))
        assert set(warm) <= set(descendants(server.pid))
        settings = folder / "conf.py"
        settings.write_text(settings.read_text() + '\nhtml_title = "Another title"\n')
        assert wait(lambda: shows("Another title"))
        left = [server.pid, *descendants(server.pid)]
    finally:
        server.send_signal(signal.SIGINT)
        said, _ = server.communicate(timeout=30)

    assert all_gone(left), said
    assert "examples/square.py:8: what is shown is not what is asserted" in said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("warm", ["1", "0"])
def test_a_build_that_is_ended_leaves_no_process_and_no_file(
    tmp_path: Path, number: int, warm: str
) -> None:
    """By Ctrl-C or politely, with forks and with ordinary kernels."""
    folder = small_project(tmp_path)
    (folder / "examples" / "square.py").write_text(HANG)
    temporary = folder / "tmp"
    temporary.mkdir()
    command = [sys.executable, "-m", "sphinx", "-c", ".", "-D", f"example_warm={warm}"]
    build = subprocess.Popen(
        [*command, "docs", "_build/html"],
        cwd=folder,
        env={**os.environ, "TMPDIR": str(temporary)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    here = folder / "_build" / "examples" / "home" / "here"
    try:
        assert wait(lambda: here.exists() and here.read_text() != "")
        left = [build.pid, int(here.read_text()), *descendants(build.pid)]
        files = list(temporary.iterdir())
    finally:
        build.send_signal(number)
        said, _ = build.communicate(timeout=30)

    assert all_gone(left), said
    assert files
    assert [] == list(temporary.iterdir())
    assert build.returncode != 0
