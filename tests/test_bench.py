"""The benchmark's parts, without TensorFlow: pages, conversions, measuring, figures."""

import ast
import json
import os
import sys
from pathlib import Path

import nbformat
import pytest
from myst_nb.core.read import read_myst_markdown_notebook

from bench import __main__ as bench_main
from bench import pages, report, show
from bench.measure import MeasureError, measure, started, tree
from doctested.sphinx.execute.reader import fences

SCRIPT = '''
"""Thirds."""

import math


def third(x):
    """Return a third.

    >>> third(9)
    3.0
    >>> third("a")
    Traceback (most recent call last):
    TypeError: unsupported
    """
    return x / 3


def half(x):
    """Return a half.

    >>> half(8)
    4.0
    """
    return x / 2
'''.lstrip()

PAGE = """
---
title: Thirds
---

# Thirds

```{example} thirds.py::third
:before: thirds_tf1.py
```

::::{tab-set}
:::{tab-item} Half
```{example} thirds.py::half
```
:::
::::

- a list
  ```{example} old_tf1.py
  ```

The end.
""".lstrip()

SITE = pages.Pages("thirds", {"index": PAGE}, {"thirds.py": SCRIPT})


def python(folder: Path, code: str, **more: float):
    """Measure a program of a few words."""
    environment = {"PATH": os.environ["PATH"]}
    return measure([sys.executable, "-c", code], folder, environment, folder / "log", **more)


def test_synthetic_pages_differ_and_hold_two_examples_each() -> None:
    """And an index that lists them."""
    site = pages.synthetic(3)

    assert 4 == len(set(site.pages.values()))
    assert 3 == len(set(site.scripts.values()))
    assert 6 == site.examples
    assert [1, 1, 1, 0] == [len(fences(text)) for text in site.pages.values()]
    assert [f"numbers/sums_{n:03}" for n in (1, 2, 3)] == site.shown


def test_own_pages_are_without_programs_of_tensorflow_1(tmp_path: Path) -> None:
    """Neither shown first, nor before another; what else they show is there."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "examples").mkdir()
    (tmp_path / "docs" / "index.md").write_text(PAGE)
    (tmp_path / "examples" / "thirds.py").write_text(SCRIPT)
    site = pages.own(["*_tf1.py"], tmp_path)

    assert ["thirds.py"] == list(site.scripts)
    assert "_tf1" not in site.pages["index"]
    assert 2 == len(fences(site.pages["index"]))
    assert "- a list\n\nThe end." in site.pages["index"]


def test_a_stock_page_has_a_cell_for_the_code_and_one_for_each_statement() -> None:
    """Those of a tab stand behind it, for stock executes no cells inside."""
    text = pages.replaced(PAGE, lambda fence, lines: [] if "old" in fence.argument else lines)
    found = pages.stock(SITE, text)
    notebook = read_myst_markdown_notebook(found, add_source_map=True)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]

    nbformat.validate(notebook)
    assert ["python3", "mystnb"] == [
        notebook.metadata["kernelspec"]["name"],
        notebook.metadata["file_format"],
    ]
    assert ["third(9)", 'third("a")', "half(8)"] == [cell.source for cell in cells[1:]]
    assert [[], [], ["raises-exception"], []] == [cell.metadata.get("tags", []) for cell in cells]
    assert "def half" in cells[0].source
    assert ">>>" not in found
    assert "{example}" not in found
    assert found.index("::::\n") < found.index("half(8)") < found.index("The end.")


def test_a_gallery_script_runs_and_has_a_block_for_each_statement() -> None:
    """A statement that is to raise prints its exception: the rest would not run."""
    found = pages.gallery(SITE.script("thirds.py"))

    assert found.startswith('"""\nThirds\n======\n"""\n\nimport math')
    assert 3 == found.count("# %%\n")
    assert 'try:\n    third("a")\nexcept Exception as error:' in found
    exec(compile(ast.parse(found), "thirds.py", "exec"), {})


@pytest.mark.parametrize("write", ["ours", "stock", "off", "gallery"])
def test_a_written_site_has_its_settings_and_pages(write: str, tmp_path: Path) -> None:
    """And the static files of this project's."""
    folder = tmp_path / "site"
    site = pages.synthetic(1)
    if write == "ours":
        pages.write_ours(site, folder)
    elif write == "gallery":
        pages.write_gallery(site, folder)
    else:
        pages.write_stock(site, folder, execute=write == "stock")
    conf = (folder / "conf.py").read_text()
    name = {"ours": "numbers/sums_001.py", "gallery": "numbers_sums_001.py"}.get(write)

    assert {"ours": "_ext", "stock": '"force"', "off": '"off"', "gallery": "gen_gallery"}[
        write
    ] in conf.splitlines()[-1] + conf
    assert (folder / "docs" / "_static" / "site.css").exists()
    assert name is None or (folder / "examples" / name).exists()


def test_measuring_tells_time_and_what_was_written(tmp_path: Path) -> None:
    """In seconds, of the whole command."""
    done = python(tmp_path, "import time; time.sleep(0.3); print('done')")

    assert 0.3 <= done.seconds < 5
    assert "done\n" == done.output
    assert 1 < done.peak_mb < 200


def test_the_memory_of_a_child_process_counts(tmp_path: Path) -> None:
    """Here it holds 100 MB, and its parent next to nothing."""
    child = "a = b'1' * 10**8; import time; time.sleep(0.4)"
    done = python(
        tmp_path, f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    )

    assert 95 < done.peak_mb < 300


def test_a_command_that_fails_is_told_with_the_end_of_its_log(tmp_path: Path) -> None:
    """So that a long run does not end in silence."""
    with pytest.raises(MeasureError, match=r"ended with status 3:\n(.*\n){19}line 29$"):
        python(tmp_path, "for n in range(30): print('line', n)\nraise SystemExit(3)")


def test_a_command_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    """With the processes that it has started."""
    child = "import time; time.sleep(60)"
    code = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    with pytest.raises(MeasureError, match=r"none after 0\.5 seconds"):
        python(tmp_path, code, timeout=0.5)


def test_what_was_started_ends_with_the_block(tmp_path: Path) -> None:
    """Whatever happens in it."""
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    with started(command, tmp_path, {}, tmp_path / "log") as process:
        running = len(tree(process.pid))

    assert 1 == running
    assert process.poll() is not None


def figures(number: float) -> dict[str, float]:
    """Made-up figures of one repeat, ``number`` for each."""
    extra = ("live_first_save_s", "edited_script_s")
    return dict.fromkeys((*report.FIGURES, *extra), number)


FACTS = {"pages": 11, "scripts": 10, "examples": 20, "notes": ["a note"]}


def test_a_result_has_every_figure_as_the_median_of_its_repeats() -> None:
    """Beside them their spread and the ratios that are asked for."""
    repeats = [figures(1.0), {**figures(2.0), "stock_s": 12.34567}, figures(9.0)]
    found = report.result(repeats, FACTS)

    assert set(report.FIGURES) <= set(found)
    assert (2.0, 9.0, 3) == (found["cold_s"], found["stock_s"], found["repeats"])
    assert [1.0, 12.346] == found["spread"]["stock_s"]
    assert 4.5 == found["ratios"]["faster_than_stock"]
    assert 1.0 == found["ratios"]["to_gallery"]
    assert 0.0 == found["ratios"]["live_beyond_script_s"]
    assert found == json.loads(json.dumps(found))


def test_what_a_further_page_costs_comes_from_a_smaller_site() -> None:
    """Time and memory, between two sites of one run."""
    small = report.result([{**figures(1.0), "cold_s": 10.0, "peak_mb": 800}], FACTS)
    large = {**figures(1.0), "cold_s": 20.0, "peak_mb": 840}
    found = report.result([large], {**FACTS, "pages": 51}, small)["ratios"]

    assert (0.25, 1.05) == (found["further_page_s"], found["peak_growth"])
    assert "further_page_s" not in small["ratios"]


def test_the_table_says_what_is_asked_and_whether_it_is_met() -> None:
    """For the site and for 50 pages; a site of another size is only told."""
    part = report.result([figures(1.0)], FACTS)
    shown = report.table({"site": part, "synthetic": {"10": part, "50": part}})
    lines = [line.split() for line in shown.splitlines() if "stock myst-nb" in line]

    assert [["site", "NO"], ["10", "1.00"], ["50", "NO"]] == [[one[0], one[-1]] for one in lines]
    assert "site: a note" in shown


def test_the_environment_names_no_host_and_no_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """And its date is SOURCE_DATE_EPOCH's."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    found = report.environment()

    assert "2020-09-13" == found["date"]
    assert {"python", "cpu", "cores", "sphinx", "nbclient"} <= set(found)
    assert str(Path.home()) not in "".join(map(str, found.values()))
    assert os.uname().nodename not in found.values()


def test_the_page_shows_what_is_asked_and_whether_it_is_met() -> None:
    """From the committed result: a row for each ratio that it holds, no number of our own."""
    part = {"cold_s": 20.0, "stock_s": 50.0, "ratios": {"faster_than_stock": 2.5}, "repeats": 3}
    results = {
        "site": part,
        "synthetic": {"10": part},
        "environment": {"date": "2026-11-21", "cores": 2, "cpu": "A CPU", "python": "3.11.7"},
    }

    assert [
        ("this site", "cold, stock myst-nb", "20.0 s", "50.0 s", "2.50", "at least 5", "no"),
        ("10", "cold, stock myst-nb", "20.0 s", "50.0 s", "2.50", "", ""),
    ] == show.rows(results)[1:]
    assert (
        "Taken on 2026-11-21 on 2 cores of A CPU with Python 3.11.7, medians of 3 runs."
        == show.about(results)
    )


def test_the_committed_result_can_be_shown() -> None:
    """It holds the site's own pages."""
    results = json.loads(show.FILE.read_text())

    assert len(show.rows(results)) > 5
    assert results["site"]["cold_s"] > 0


def test_a_run_goes_on_with_one_of_the_same_day_and_machine_only() -> None:
    now = {"site": {}, "synthetic": {}, "environment": {"date": "2026-11-21", "cores": 2}}
    before = {**now, "site": {"cold_s": 3.0}}
    assert before == bench_main.added_to(before, now)
    other = {**before, "environment": {"date": "2026-11-20", "cores": 2}}
    with pytest.raises(SystemExit, match="of another date: measure everything anew"):
        bench_main.added_to(other, now)


def test_a_figure_that_was_taken_once_says_so() -> None:
    repeats = [{"cold_s": 2.0, "stock_s": 10.0}, {"cold_s": 4.0}]
    part = report.result(repeats, {"pages": 1, "notes": []})
    assert ["stock_s"] == part["once"]
    results = {"site": part, "environment": {}}
    assert "10.00 s (once)" in report.table(results)
    assert ("3.0 s", "10.0 s (once)") == show.rows(results)[1][2:4]


def test_a_run_adds_to_what_an_earlier_one_has_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its repeats count, and so does what it measured alone; each measurement is told at once."""
    seconds = iter([4.0, 8.0, 6.0])
    found = lambda place, names: ((name, {f"{name}_s": next(seconds)}) for name in sorted(names))  # noqa: E731
    monkeypatch.setattr(bench_main, "repeat", found)
    site = pages.synthetic(2)
    *_, before = bench_main.measured(site, 1, {"cold", "stock"}, set(), None)
    (part,) = bench_main.measured(site, 1, {"cold"}, set(), None, before)

    assert [{"cold_s": 4.0, "stock_s": 8.0}, {"cold_s": 6.0}] == part["runs"]
    assert (5.0, 8.0, 2, ["stock_s"]) == tuple(
        part[name] for name in ("cold_s", "stock_s", "repeats", "once")
    )


def test_a_site_is_compared_with_the_next_smaller_one() -> None:
    parts = {"10": {"pages": 11}, "200": {"pages": 201}, "50": {"pages": 51}}

    assert [None, 11, 51] == [
        (bench_main.next_smaller(parts, pages) or {}).get("pages") for pages in (11, 51, 201)
    ]
