"""The same command line by Python's own argparse."""

import argparse


def parsed(*words):
    """Return the flags of a command line.

    >>> parsed("--steps", "3", "--no-verbose")
    (3, 0.1, False, None)
    >>> parsed("--rate=0.5", "--model_dir=models/one")
    (10, 0.5, True, 'models/one')
    """
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=10, help="how many steps")
    parser.add_argument("--rate", type=float, default=0.1)
    parser.add_argument("--model_dir")
    parser.add_argument("--no-verbose", dest="verbose", action="store_false")
    values = parser.parse_args(words)
    return values.steps, values.rate, values.verbose, values.model_dir
