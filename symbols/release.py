"""Read all names of a release, and call those that are used most: ``python -m symbols.release``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from doctested import environments, releases
from doctested import runner as runners

QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}


def main() -> int:
    """Make the environment of each release that the command line names; the exit status."""
    parser = environments.arguments(str(__doc__).split(":")[0])
    options = parser.parse_args()
    table = releases.read(options.releases or options.out / releases.FILE)
    try:
        found = environments.wanted(options.release, table, runners.load(options.runner))
    except (LookupError, ValueError) as error:
        parser.error(str(error))
    os.environ.update(QUIET)
    calls = Path("_build") / "symbols" / "calls-1.15.5.json"
    commands = [
        ["-m", "symbols.names"],
        ["-m", "symbols.calls", "--way", "as it is", "--out", str(calls)],
    ]
    bad = [one for one in found if not environments.within(one, commands, options)]
    return int(bool(bad))


if __name__ == "__main__":
    sys.exit(main())
