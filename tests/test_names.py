"""Which code of a script a statement needs, where all scripts share one set of names."""

from textwrap import dedent

import pytest

from doctested.source.script import parse
from doctested.sphinx.downloads.names import Names, Room, bound_and_needed

AREA = '''
"""Areas."""

import math

# How many digits count.
DIGITS = 3


def rounded(number):
    """Return a number with the digits that count.

    >>> rounded(2.00049)
    2.0
    """
    return round(number, DIGITS)


def area(radius):
    """Return a circle's area."""
    return rounded(math.pi * radius**2)
'''


def names(text: str = AREA) -> Names:
    return Names(parse(dedent(text).lstrip("\n"), "area.py"))


@pytest.mark.parametrize(
    ("code", "bound", "needed"),
    [
        ("import a.b, c as d", {"a", "d"}, set()),
        ("from a import b as c", {"c"}, set()),
        ("def f(x=y):\n    global g\n    g = x + z\n    return h", {"f", "g"}, {"y", "z", "h"}),
        ("class A(B):\n    c = D\n    def e(self):\n        return c", {"A"}, {"B", "D", "c"}),
        ("a, (b, *c) = d", {"a", "b", "c"}, {"d"}),
        ("a += 1", {"a"}, set()),
        ("for a in b:\n    c = a", {"a", "c"}, {"b", "a"}),
        ("with a() as b:\n    b", {"b"}, {"a", "b"}),
        ("[a for a in b if c]", set(), {"b", "c"}),
        ("lambda a: a + b", set(), {"b"}),
        ("(a := b)", {"a"}, {"b"}),
    ],
)
def test_what_code_binds_and_looks_up(code: str, bound: set[str], needed: set[str]) -> None:
    """At its top level, and from inside functions."""
    found = bound_and_needed(code)

    assert bound == found[0]
    assert needed <= found[1]


def test_a_name_brings_what_it_calls() -> None:
    """Through as many functions as it takes, and nothing else."""
    assert {"area", "rounded", "math", "DIGITS"} == names().needed("area(2)")
    assert {"rounded", "DIGITS"} == names().needed("rounded(area)") - {"area", "math"}
    assert set() == names().needed("print(1)")


def test_the_code_of_names_is_as_a_reader_sees_it() -> None:
    """In the script's order, with its comments and empty lines, without examples."""
    assert (
        "# How many digits count.\n"
        "DIGITS = 3\n\n\n"
        "def rounded(number):\n"
        '    """Return a number with the digits that count."""\n'
        "    return round(number, DIGITS)" == names().code({"rounded", "DIGITS"})
    )


def test_what_binds_nothing_is_there_once_for_its_effect() -> None:
    """As when the module is made."""
    found = names("import random\nrandom.seed(1)\nx = 2\n")

    assert "import random\nrandom.seed(1)" == found.code({"random"}, effects=True)
    assert "x = 2" == found.code({"x"})


def test_a_name_that_another_script_has_taken_is_missing() -> None:
    """Also where the statement needs it through a function only; until it is bound again."""
    found, room = names(), Room()
    room.enter(found.code(found.bound), "area.py")
    examples = list(parse(AREA.lstrip(), "area.py").examples)

    assert set() == room.missing(found, examples)
    room.enter("DIGITS = 1", "other.py")
    assert {"DIGITS"} == room.missing(found, examples)
    room.enter("DIGITS = 3", "area.py")
    assert set() == room.missing(found, examples)
