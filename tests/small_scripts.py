"""Small scripts for tests, made of a text or of statements."""

from textwrap import dedent

from doctested.find import Script

ERROR = "Traceback (most recent call last):\n    ...\n"

SQUARE = '''
"""Squares."""


def square(x):
    """Return x times x.

    >>> square(3)
    9
    >>> square(0.5)
    0.25
    """
    return x * x
'''


def a_script(text: str, path: str = "a.py") -> Script:
    """A script of this text, its margin taken off."""
    return Script(path, dedent(text).lstrip("\n"))


def doing(*statements: str, path: str = "a.py") -> Script:
    """A script whose examples are these statements, of which each expects nothing."""
    lines = "".join(f"    >>> {statement}\n" for statement in statements)
    head = '"""Does."""\n\nimport os\nimport sys\nimport time\n'
    return Script(path, f'{head}\n\ndef do():\n    """Do.\n\n{lines}    """\n')


def with_example(statement: str, want: str = "", head: str = "") -> Script:
    """A script of one example."""
    body = "".join(f"    {line}\n" for line in [f">>> {statement}", *want.splitlines()])
    return Script("a.py", f'"""Shows."""\n{head}\n\ndef f():\n    """Show.\n\n{body}    """\n')
