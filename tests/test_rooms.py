"""The house has rooms: what may import what, what happens in which order, and who is registered."""

import ast
import inspect
import re
from graphlib import TopologicalSorter
from importlib import import_module
from pathlib import Path

import pytest
from sphinx.testing.util import SphinxTestApp

from doctested.sphinx import phases, settings
from sites import PAGE, ROOT, SQUARE, Site
from tf_site import phases as site_phases
from tf_site.lookups import LOOKUPS

PACKAGES = {
    "doctested": set(),
    "symbols": {"doctested"},
    "port": {"symbols"},
    "gpu": set(),
    "tf_site": {"doctested", "symbols"},
    "bench": {"doctested", "tf_site"},
}
"""The packages of this project, and what each may import of the others."""

PARTS = (
    "doctested",
    "doctested.source",
    "doctested.pytest_plugin",
    "doctested.sphinx",
    "doctested.sphinx.records",
    "doctested.sphinx.execute",
    "doctested.sphinx.page",
    "doctested.sphinx.history",
    "doctested.sphinx.downloads",
    "doctested.sphinx.phases",
    "doctested.sphinx.live",
)
"""The parts of the library in their order: each imports only itself and those before it."""


def files() -> dict[str, Path]:
    """Every module of the project, by its name."""
    found = {}
    for package in PACKAGES:
        root = ROOT / "src" if package == "doctested" else ROOT
        for file in sorted((root / package).rglob("*.py")):
            name = ".".join(file.relative_to(root).with_suffix("").parts)
            found[name.removesuffix(".__init__")] = file
    return found


FILES = files()


def imported(name: str, *, inside: bool) -> set[str]:
    """The modules of this project that a module imports when it is run, not for types alone.

    With ``inside`` those too that it imports within its functions.
    """
    tree = ast.parse(FILES[name].read_text(encoding="utf-8"))
    found: set[str] = set()

    def visit(node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                continue
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) and not inside:
                continue
            if isinstance(child, ast.Import):
                found.update(alias.name for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                module = child.module or ""
                if child.level:
                    here = name.split(".")
                    package = here if FILES[name].name == "__init__.py" else here[:-1]
                    module = ".".join([*package[: len(package) + 1 - child.level], module])
                for alias in child.names:
                    whole = f"{module.strip('.')}.{alias.name}"
                    found.add(whole if whole in FILES else module.strip("."))
            visit(child)

    visit(tree)
    return {one for one in found if one in FILES} - {name}


def part(name: str) -> int:
    """The number of the part that a module of the library belongs to: the innermost."""
    if name == "doctested.sphinx":
        return part("doctested.sphinx.phases")  # what registers all of it
    return max(n for n, one in enumerate(PARTS) if name == one or name.startswith(f"{one}."))


def test_packages_are_imported_one_way() -> None:
    """The site stands on the library, and nothing the other way round."""
    wrong = [
        (name, one)
        for name in FILES
        for one in imported(name, inside=True)
        if (theirs := one.split(".")[0]) != (ours := name.split(".")[0])
        and theirs not in PACKAGES[ours]
    ]

    assert [] == wrong


def test_a_part_of_the_library_imports_what_stands_before_it() -> None:
    """So the house can be read from the first part to the last."""
    library = [name for name in FILES if name.startswith("doctested")]
    wrong = [
        (name, one)
        for name in library
        for one in imported(name, inside=True)
        if one != "doctested" and part(one) > part(name)
    ]

    assert len(library) > 45
    assert [] == wrong


def test_no_module_is_imported_in_a_circle() -> None:
    """When modules are loaded; a cycle would raise here."""
    graph = {name: imported(name, inside=False) for name in FILES}

    assert len(list(TopologicalSorter(graph).static_order())) == len(FILES)


def test_the_library_has_no_word_of_tensorflow() -> None:
    """Nor of this site."""
    library = [file for name, file in FILES.items() if name.startswith("doctested")]
    named = [f.name for f in library if re.search(r"(?i)tensorflow|keras|tf_site", f.read_text())]

    assert [] == named


def test_phases_are_called_in_the_order_of_their_tables(tmp_path: Path) -> None:
    """Whatever their priorities: a table that lies would fail here."""
    site = Site(tmp_path).write({"square.py": SQUARE, "index.md": PAGE})
    app = SphinxTestApp("html", srcdir=site.folder)
    try:
        every = [*phases.PHASES, *site_phases.PHASES]
        ours = {phase.call for phase in every}
        for event in {phase.event for phase in every}:
            listeners = sorted(app.events.listeners[event], key=lambda one: one.priority)
            handlers = [inspect.unwrap(one.handler) for one in listeners]
            called = [handler for handler in handlers if handler in ours]
            table = [phase for phase in every if phase.event == event]
            assert called == [p.call for p in sorted(table, key=lambda p: p.priority)], event
    finally:
        app.cleanup()
    for table in (phases.PHASES, site_phases.PHASES):
        for event in {phase.event for phase in table}:
            priorities = [phase.priority for phase in table if phase.event == event]
            assert priorities == sorted(priorities), event
    assert all(phase.why for phase in every)


def test_nothing_connects_itself_but_the_table() -> None:
    """And the server, which is told when pages are written."""
    pattern = r"\bapp\.connect\("
    connecting = [name for name, file in FILES.items() if re.search(pattern, file.read_text())]

    assert ["doctested.sphinx.live", "doctested.sphinx.phases"] == sorted(connecting)


def test_no_attribute_is_put_on_sphinx_objects() -> None:
    """What outlives an event is declared in the two modules of state."""
    pattern = r"\b(?:app|env)\.\w+(?:\[[^\]]*\])? = "
    wrong = {name: re.findall(pattern, file.read_text()) for name, file in FILES.items()}

    assert {"doctested.sphinx.live": ["app.parallel = "]} == {n: w for n, w in wrong.items() if w}


def test_the_manual_has_every_setting() -> None:
    """Its table is made of the declaration."""
    text = (ROOT / "src" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| `(.*?)` \| (.*) \|$", text, re.MULTILINE)

    assert [*settings.described()] == rows


# -- Look-ups --------------------------------------------------------------------------------------

MODULES = [
    name
    for name in FILES
    if re.fullmatch(r"tf_site\.lookups\.\w+", name)
    and name.split(".")[-1] not in ("registry", "search")
]


@pytest.mark.parametrize("name", MODULES)
def test_a_module_of_look_ups_is_registered(name: str) -> None:
    """One that is forgotten would have a page that no search knows."""
    assert import_module(name).LOOKUP in LOOKUPS


def test_every_look_up_has_its_page_and_its_kind() -> None:
    """The page is there, and no two kinds have one name."""
    kinds = [one.kind[0] for one in LOOKUPS if one.kind]

    assert len(MODULES) == len(LOOKUPS)
    assert [] == [one.page for one in LOOKUPS if not (ROOT / "docs" / f"{one.page}.md").exists()]
    assert len(set(kinds)) == len(kinds)
