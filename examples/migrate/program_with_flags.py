"""A whole program with absl: app.run parses, then calls main."""

import subprocess
import sys

PROGRAM = """
from absl import app, flags

FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 10, "how many steps")


def main(argv):
    print(FLAGS.steps, argv[1:])


if __name__ == "__main__":
    app.run(main)
"""


def run(*words):
    """Run the program in a process of its own; return what it says.

    >>> run("--steps=3", "data.csv")
    "3 ['data.csv']"
    >>> run("--step_count=3")
    "FATAL Flags parsing error: Unknown command line flag 'step_count'"
    """
    command = [sys.executable, "-c", PROGRAM, *words]
    done = subprocess.run(command, stdout=-1, stderr=-1, text=True)
    return (done.stdout or done.stderr).strip().split("\n")[0]
