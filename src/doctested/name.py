"""The name of an example, and its parts."""

from __future__ import annotations


class ExampleName(str):
    """``path::object::n``, n from 1 within the object's docstring; it is its own text.

    >>> name = ExampleName("gradients/square.py::Square.area::2")
    >>> name.path, name.object, name.number, name.within
    ('gradients/square.py', 'Square.area', 2, 'Square.area::2')

    A script's name is its path, which is the path of that name too:

    >>> ExampleName("gradients/square.py").path
    'gradients/square.py'
    """

    @classmethod
    def of(cls, path: str, dotted: str, number: int) -> ExampleName:
        """The name of the example of that number in the docstring of an object of a script."""
        return cls(f"{path}::{dotted}::{number}")

    @property
    def path(self) -> str:
        """The script's path below the folder of scripts."""
        return self.split("::")[0]

    @property
    def object(self) -> str:
        """The dotted name of the object whose docstring holds it; ``__doc__`` is the script's."""
        return self.split("::")[1]

    @property
    def number(self) -> int:
        """Its place in the docstring, from 1."""
        return int(self.split("::")[2])

    @property
    def within(self) -> str:
        """The name within the script: ``object::n``."""
        return self.partition("::")[2]
