"""Small sites with records: what the tests of records share."""

import json
import re

from doctested.sphinx.records import store as records
from plain_runner import Plain
from recorded import record
from sites import PAGE, SQUARE, Result, Site

CUBE = SQUARE.replace("square", "cube").replace("Squares", "Cubes").replace("9", "27")
CUBE = CUBE.replace("x * x\n", "x * x * x\n")
HEADED = "---\norphan: true\n---\n"
COMPUTED = {
    "claims.md": "# Claims\n\n```{claims}\n```\n",
    "runners.md": "# Runners\n\n```{runners}\n```\n",
    "versions.md": "# Versions\n\n```{changes}\n```\n",
}
SITE = {
    "square.py": SQUARE,
    "cube.py": CUBE,
    "index.md": PAGE + "\n```{toctree}\nclaims\nrunners\nversions\nz/cube\n```\n",
    "z/cube.md": "# Cubes\n\n```{example} cube.py\n```\n",
    "claims.toml": '[A]\nsays = "It is 9."\npage = "index"\nholds = ["square.py"]\n',
    **COMPUTED,
}
DIVIDE = SQUARE.replace("square(3)", "square(3) / 0").replace(
    "    9\n",
    "    Traceback (most recent call last):\n    ZeroDivisionError: division by zero\n",
)
LINE = ("2.0", "2.1", "2.2")
ONE = "square.py::square::1"


def records_of(site: Site) -> records.Records:
    """All records of a site."""
    return records.Records(site.folder / "records", Plain())


def since(result: Result, docname: str = "index") -> list[str]:
    """The lines under a page's outputs, opened."""
    return [line.get_text(" ") for line in result.html(docname).select(".since")]


def receipt(result: Result, docname: str = "index") -> str:
    """What a page's receipt says of the records."""
    text = result.html(docname).select_one(".receipt").get_text()
    return text.partition("(Test).")[2].strip()


def page_data(result: Result, docname: str = "index") -> dict | None:
    """The JSON in a page."""
    block = result.html(docname).select_one("#recorded-outputs")
    return json.loads(block.get_text()) if block else None


def built(site: Site, *outputs: str | dict, script: str = SQUARE, **others: object) -> Result:
    """Build a page whose example was seen so, by one version after the other."""
    site.write({"square.py": script, "index.md": PAGE})
    for version, output in zip(LINE, outputs, strict=False):
        record(site.folder, version, output if isinstance(output, dict) else {ONE: output})
    return site.build(**others)


def read_pages(site: Site) -> set[str]:
    """Build; the pages that were read or written anew, where nothing was executed."""
    result = site.build()

    assert ("", set()) == (result.warnings, result.executed)
    status = re.sub("\x1b\\[[0-9;]*[mK]", "", result.status)
    return set(re.findall(r"(?:reading sources|writing output)\.\.\. \[ *\d+%\] (\S+)", status))


def rows(result: Result, docname: str) -> list[list[str]]:
    """The cells of a computed page's table."""
    table = result.html(docname).select_one("table")
    lines = [[cell.get_text(" ") for cell in row.select("td")] for row in table.select("tr")]
    return [[" ".join(text.split()) for text in line] for line in lines[1:]]
