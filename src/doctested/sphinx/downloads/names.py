r"""Finds which code of a script a statement needs, to run in one notebook with others.

In a notebook all scripts share one set of names. Before a statement runs, each name of its script
that it needs, itself or through what it calls, must be the script's own:

>>> from doctested.source.script import parse
>>> script = parse("import math\n\n\ndef area(r):\n    return math.pi * r**2\n", "area.py")
>>> names = Names(script)
>>> print(names.code(names.needed("area(2)")))
import math
<BLANKLINE>
<BLANKLINE>
def area(r):
    return math.pi * r**2
"""

from __future__ import annotations

import symtable
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import cached_property

from doctested.source.cutting import end_of, text_of
from doctested.source.script import Example, Script


def bound_and_needed(code: str) -> tuple[set[str], set[str]]:
    """The names that code binds at its top level, and those that it looks up there.

    Code that is no Python, whose example shows the error, does neither.

    >>> bound, needed = bound_and_needed("total = sum(one for one in rows)")
    >>> sorted(bound), sorted(needed)
    (['total'], ['rows', 'sum'])
    """
    bound: set[str] = set()
    needed: set[str] = set()
    try:
        top = symtable.symtable(code, "cell", "exec")
    except SyntaxError:
        return bound, needed

    def visit(scope: symtable.SymbolTable) -> None:
        for symbol in scope.get_symbols():
            outside = scope is top or symbol.is_global()
            if outside and (symbol.is_assigned() or symbol.is_imported()):
                bound.add(symbol.get_name())
            if outside and symbol.is_referenced():
                needed.add(symbol.get_name())
        for inner in scope.get_children():
            visit(inner)

    visit(top)
    return bound, needed


@dataclass(frozen=True)
class Piece:
    """A statement at a script's top level as a reader sees it, with its names.

    ``gap`` is the number of empty lines above it. One that binds nothing is there for its effect.
    """

    code: str
    gap: int
    bound: frozenset[str]
    needed: frozenset[str]


@dataclass(frozen=True)
class Names:
    """The names of one script."""

    script: Script

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The script's statements, without its docstring and the examples of the others."""
        script, found, end = self.script, [], 0
        for node in script.tree.body:
            above, end = script.lines[end : end_of(node)[0]], end_of(node)[0]
            if node is script.tree.body[0] and text_of(node) is not None:
                continue
            gap = next(number for number, line in enumerate(above) if line.strip())
            name = getattr(node, "name", None)
            definition = name is not None and script.objects.get(name) is node
            code = script.part(name).code if definition else "\n".join(above[gap:])
            bound, needed = bound_and_needed(code)
            found.append(Piece(code, gap, frozenset(bound), frozenset(needed)))
        return tuple(found)

    @cached_property
    def bound(self) -> frozenset[str]:
        """All names that the script binds."""
        return frozenset(name for piece in self.pieces for name in piece.bound)

    def needed(self, code: str) -> frozenset[str]:
        """The script's names that some code needs, itself or through what it calls."""
        found: set[str] = set()
        todo = bound_and_needed(code)[1] & self.bound
        while todo:
            found |= todo
            todo = {n for p in self.pieces if p.bound & todo for n in p.needed & self.bound} - found
        return frozenset(found)

    def code(self, names: Collection[str], effects: bool = False) -> str:
        """The statements that bind these names, in the script's order.

        Args:
            names: which names.
            effects: add the statements that bind nothing.
        """
        text = ""
        for piece in self.pieces:
            if piece.bound.intersection(names) or (effects and not piece.bound):
                text += ("\n" * (piece.gap + 1) if text else "") + piece.code
        return text


@dataclass
class Room:
    """The names of one notebook, each with who has bound it last: a script, or a docstring."""

    owners: dict[str, str] = field(default_factory=dict)

    def enter(self, code: str, owner: str) -> None:
        """Note what some code binds."""
        for name in bound_and_needed(code)[0]:
            self.owners[name] = owner

    def missing(self, names: Names, examples: list[Example]) -> frozenset[str]:
        """The names that examples of one docstring need and that are not their script's now."""
        needed = names.needed("\n".join(example.statement for example in examples))
        return frozenset(n for n in needed if self.owners.get(n) != names.script.path)
