"""Why a program stopped: whether an error says that a version lacks what the program uses.

Such an error speaks of the program, not of what its example shows: the page says since when the
program runs, and names what was missing. The messages are Python's own and, where a library takes
any keyword, words that hold "keyword argument".

>>> lacking("AttributeError: module 'package.utils' has no attribute 'set_random_seed'")
'no set_random_seed'
>>> lacking("TypeError: from_generator() got an unexpected keyword argument 'output_signature'")
'no argument output_signature'
>>> lacking("TypeError: float() argument must be a string or a number, not 'ResourceVariable'")
'float() took no ResourceVariable'
>>> lacking("ValueError: Shapes (2,) and (3,) are incompatible") is None
True
"""

from __future__ import annotations

import re

_BUILTIN = r"(?:NoneType|list|tuple|dict|set|str|bytes|int|float|bool|function|property)"
_LACKS: tuple[tuple[str, str], ...] = (
    (rf"AttributeError: (?!'{_BUILTIN}' ).*has no attribute '(\w+)'", "no {}"),
    (r"ImportError: cannot import name '(\w+)'", "no {}"),
    (r"ModuleNotFoundError: No module named '([\w.]+)'", "no module {}"),
    (r"(?:Type|Value)Error: .*[Kk]eyword argument.*?'(\w+)'", "no argument {}"),
    (r"(?:Type|Value)Error: '(\w+)' is an invalid keyword argument", "an argument {} was refused"),
    (r"TypeError: .*[Kk]eyword argument\S* .*?(\w+)$", "no argument {}"),
    (r"TypeError: (\w+)\(\) (?:takes|missing) .*argument", "another call of {}"),
    (r"TypeError: ((?:int|float)\(\)) argument must be .*, not '(\w+)'", "{} took no {}"),
    (r"TypeError: must be real number, not (\w+)", "% took no {}"),
    (r"TypeError: object of type '(\w+)' has no len\(\)", "no len() of {}"),
)
"""What a message says where something is not there, and how a page calls it."""

_NESTED = re.compile(r"^\s*(?=(?:\w+\.)*[A-Z]\w*(?:Error|Exception)\b)", re.MULTILINE)


def lacking(error: str) -> str | None:
    """What a version lacks, by an exception's message; None where the message says another thing.

    Args:
        error: type and message, as doctest compares them; of an error in converted code the last
            one in it counts.
    """
    *_, last = _NESTED.split(error)
    for pattern, words in _LACKS:
        if found := re.match(rf"(?:\w+\.)*{pattern}", last.strip(), re.MULTILINE):
            return words.format(*found.groups())
    return None
