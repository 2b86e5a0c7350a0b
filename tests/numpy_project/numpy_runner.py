"""What this project says of NumPy: its versions, and how to run its scripts."""

from doctested.runner import Runner


class NumPy(Runner):
    """A machine with a NumPy and a Python."""

    NAMES = {"numpy": "NumPy", "python": "Python"}
    PRELOAD = ("numpy",)
    OWN = ("numpy",)
