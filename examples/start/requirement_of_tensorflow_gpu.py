"""Why `pip install tensorflow-gpu` stops with a parsing error."""

from packaging.requirements import Requirement


def parse(line):
    """Read a requirement as an installer does; return it in its usual form.

    >>> parse('python_version > "3.7"')  # doctest: +ELLIPSIS
    Traceback (most recent call last):
        ...
    packaging.requirements.InvalidRequirement: Expected ...
        python_version > "3.7"
        ...^
    >>> parse('tensorflow[and-cuda]; python_version>"3.7"')
    'tensorflow[and-cuda]; python_version > "3.7"'
    """
    return str(Requirement(line))
