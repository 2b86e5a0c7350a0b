"""What an installed package asks for, by its own metadata."""

from importlib import metadata


def asks_for(package, other):
    """Return the lines in which a package asks for another one.

    >>> asks_for("tensorflow", "keras")
    ['keras>=3.12.0']
    >>> asks_for("keras", "tensorflow")
    []
    >>> for line in asks_for("tensorflow-datasets", "tensorflow"):
    ...     print(line)
    tensorflow>=2.1; extra == "tensorflow"
    tensorflow<2.20.0; extra == "c4"
    tensorflow<2.20.0; extra == "nsynth"
    """
    lines = metadata.requires(package) or []
    return [
        line for line in lines if line.startswith((other + ">", other + "<"))
    ]
