"""The examples of a script: those that pages show, by the same names."""

from pathlib import Path

from hypothesis import given, settings

from doctested import find
from doctested.find import Script
from doctested.source import script
from doctested.source.script import ScriptError
from modules import PROPERTY, modules
from sites import ROOT
from small_scripts import a_script

EXAMPLES = ROOT / "examples"


def told(found: "Script | script.Script") -> list[tuple]:
    """What is known of a script's examples, whoever found them."""
    every = found.examples() if callable(found.examples) else found.examples
    return [(e.name, e.source, e.want, e.exc_msg, e.options) for e in every]


def test_the_recorder_finds_the_examples_that_pages_show() -> None:
    """In every script of this project: their names, statements and expectations."""
    found = find.find(EXAMPLES)

    assert len(found) > 100
    for one in found:
        assert told(script.read(EXAMPLES, one.path)) == told(one)


@settings(PROPERTY, max_examples=150)
@given(modules())
def test_the_recorder_finds_the_examples_of_any_module(text: str) -> None:
    """That the site can read."""
    try:
        expected = told(script.parse(text, "a.py"))
    except ScriptError:
        return

    assert expected == told(Script("a.py", text))


def test_an_object_that_is_defined_twice_has_its_last_examples(tmp_path: Path) -> None:
    """A property has its getter's, a branch counts, and what runs as a program does not."""
    text = '''
    """Twice."""

    if True:
        def f():
            """>>> 1"""

    def f():
        """>>> 2"""

    class C:
        @property
        def p(self):
            """>>> 3"""

        @p.setter
        def p(self, value):
            """>>> 4"""

    if __name__ == "__main__":
        def main():
            """>>> 5"""
    '''
    found = a_script(text)

    assert told(script.parse(found.text, "a.py")) == told(found)
    assert ["2\n", "3\n"] == [example.source for example in found.examples()]


def test_a_word_picks_the_scripts_whose_path_holds_it(tmp_path: Path) -> None:
    """They come in the order of their paths; the paths have forward slashes."""
    for name in ("b/two.py", "b/one.py", "a/one_tf1.py", "a/note.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")

    assert ["a/one_tf1.py", "b/one.py", "b/two.py"] == [s.path for s in find.find(tmp_path)]
    assert ["b/one.py", "b/two.py"] == [s.path for s in find.find(tmp_path, "b/")]
    assert [] == find.find(tmp_path, "c/")


def test_recorder_and_site_agree_on_a_scripts_digest(tmp_path: Path) -> None:
    """Else each record would be stale; the ends of lines do not count, all other text does."""
    digests = []
    for text in ("x = 'é'\n", "x = 'é'\r\n", "x = 'e'\n"):
        (tmp_path / "a.py").write_bytes(text.encode())
        (found,) = find.find(tmp_path)

        assert script.read(tmp_path, "a.py").digest == found.digest
        digests.append(found.digest)
    assert digests[0] == digests[1] != digests[2]
