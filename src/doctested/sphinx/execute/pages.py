"""The part that a build sees: settings, the execution of pages, and what is warned of them."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import re
import signal
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from multiprocessing.util import register_after_fork
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.errors import ConfigError
from sphinx.util import logging
from sphinx.util.display import status_iterator

from doctested.name import ExampleName
from doctested.processes import ALLOWED as VISIBLE
from doctested.processes import secrets
from doctested.runner import Runner
from doctested.source.check import Difference, flags
from doctested.source.script import Example
from doctested.sphinx.execute.cache import PageCache, environment_key
from doctested.sphinx.execute.findings import Finding, differences
from doctested.sphinx.execute.kernels import Kernels
from doctested.sphinx.execute.reader import Page, prepared, read_page
from doctested.sphinx.execute.run import (
    FOLDERS,
    Run,
    Slots,
    execute_all,
    free_mb,
    sweep,
    today,
)
from doctested.sphinx.records.store import Records
from doctested.sphinx.state import (
    LEFT_OUT,
    Build,
    PageResult,
    build_of,
    memory,
    records_of,
    runner_of,
    session,
)
from doctested.warm import end_with_parent

logger = logging.getLogger(__name__)

_ENDING = (signal.SIGTERM, signal.SIGHUP) if hasattr(signal, "SIGHUP") else (signal.SIGTERM,)

SKIPPED = ("refused", LEFT_OUT)


def configure(app: Sphinx, config: Config) -> None:
    """Point myst-nb at the reader, and note on what the pages are executed."""
    if str(app.confdir) not in sys.path:
        sys.path.insert(0, str(app.confdir))  # the runner's module may stand beside conf.py
    try:
        runner = runner_of(config)
    except ValueError as error:
        raise ConfigError(f"example_runner: {error}") from None
    facts = {**runner.versions(), "device": runner.device_hint()}
    seen = {**facts, **_seen_beside(runner)}
    config.example_facts = {**facts, "key": environment_key(seen, runner.file)}
    config.nb_custom_formats = {".md": "doctested.sphinx.execute.reader.read_text"}
    config.nb_execution_mode = "off"  # pages are executed before myst-nb sees them
    try:
        flags(*config.example_flags)
    except ValueError as error:
        raise ConfigError(f"example_flags: {error}") from None
    if config.example_skipped not in SKIPPED:
        wrong, known = config.example_skipped, " or ".join(map(repr, SKIPPED))
        raise ConfigError(f"example_skipped: {wrong!r} is none of its values: write {known}")


def _seen_beside(runner: Runner) -> dict[str, str]:
    """What a script's outputs may depend on beside versions and device.

    They are the variables that it sees, but those that name folders, and what draws its figures.
    """
    names = {*VISIBLE, *runner.PASSED_ON} - {"PATH", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT"}
    seen = {name: os.environ[name] for name in names if name in os.environ}
    with contextlib.suppress(PackageNotFoundError):
        seen["matplotlib"] = version("matplotlib")
    return seen


def leave_out_what_is_built(app: Sphinx, config: Config) -> None:
    """Take no page from the folders that a build writes: its Markdown would be read as pages."""
    out = Path(app.outdir)
    own = Path(app.confdir) / config.example_folder
    for folder in (out, out.parent / "jupyter_execute", Path(app.doctreedir), own):
        with contextlib.suppress(ValueError):  # it lies elsewhere
            config.exclude_patterns.append(folder.relative_to(app.srcdir).as_posix())


def prepare(app: Sphinx) -> None:
    """Make the build's state, before anything is read."""
    config = app.config
    folder = Path(app.confdir) / config.example_folder
    kernels = Kernels(runner_of(config), folder, warm=config.example_warm)
    cache = PageCache(folder / "cache" / config.example_facts["key"])
    build = session(app).build = Build(kernels, cache)
    sweep()
    _end_whole(build)


def execute_pages(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Execute the pages to be read that the cache does not hold, and check them all."""
    build, config = build_of(app), app.config
    build.executed.clear()
    root, runner = memory(env).root, runner_of(config)
    versions = config.example_facts
    pages: dict[str, Page] = {}
    runs: dict[str, Run] = {}
    texts: dict[str, str] = {}
    for docname in docnames:
        texts[docname] = env.doc2path(docname).read_text(encoding="utf-8")
        page = pages[docname] = read_page(
            texts[docname], root, runner, versions, skipped=config.example_skipped != LEFT_OUT
        )
        if found := build.cache.find(page.notebook):
            page.notebook, data = found
            runs[docname] = Run.from_data(data)
        elif page.cells:
            build.kernels.warm_up()  # it imports while the other pages are looked through
    with_cells = {name: page for name, page in pages.items() if page.cells}
    todo = {n: page for n, page in with_cells.items() if n not in runs}
    todo = _longest_first(todo, env, records_of(app))
    if with_cells:
        memory(env).facts = _describe(build)
    if build.hurry:
        runs |= {name: _kept(build.cache, name, page) for name, page in todo.items()}
        todo = {name: page for name, page in todo.items() if page.processes}
    if todo:
        for docname, run in _with_progress(app, todo):
            build.executed[docname] = _to_run(todo[docname])
            runs.setdefault(docname, Run(date=run.date)).add(run)
    places, option_flags = _places(app), flags(*config.example_flags)
    hidden = secrets(build.kernels.environment)
    for docname, page in pages.items():
        prepared[texts[docname]] = page.notebook
        if docname not in with_cells:
            memory(env).pages.pop(docname, None)
            continue
        run = runs[docname]
        findings = differences(page, run, option_flags, places, hidden)
        _hide(page, hidden)
        memory(env).pages[docname] = _result(page, run, findings)
        _report(app, docname, page, run, findings, hidden)
        if docname in build.executed and not (findings or run.faults or page.kept):
            build.cache.store(page.notebook, docname, run.as_data())


def finish(app: Sphinx, exception: Exception | None) -> None:
    """End the kernels; signals do again what they did before."""
    build = session(app).build
    if build is not None:
        for number, handler in build.handlers.items():
            signal.signal(number, handler)
        build.handlers.clear()
        prepared.clear()
        if not build.keep:
            build.kernels.close()


def forget_pages(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Drop what is kept of pages that are no longer there."""
    for docname in set(memory(env).pages) - env.found_docs:
        del memory(env).pages[docname]
    return []


def select_pages(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Leave out the pages that ``example_only`` does not ask for, as if they were not there."""
    if pattern := app.config.example_only:
        wanted = {n for n in env.found_docs if n == app.config.root_doc or pattern in n}
        for docnames in (env.project.docnames, added, changed):
            docnames &= wanted
    return []


def reread_bad_pages(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Have a page read again whose last run was not as expected: its warning must not get lost."""
    return [name for name, result in memory(env).pages.items() if result.different]


def _end_whole(build: Build) -> None:
    """Let what ends a build end it whole: its kernels, their files, and Sphinx's own forks.

    SIGTERM and SIGHUP end it as Ctrl-C does; where it is killed, its forks are killed with it.
    """

    def end(number: int, frame: object) -> None:
        for child in multiprocessing.active_children():  # Python would wait for them at its end
            child.kill()
        raise SystemExit(128 + number)

    register_after_fork(build, _in_fork)
    if threading.current_thread() is threading.main_thread():
        for number in _ENDING:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as under nohup
                build.handlers[number] = signal.signal(number, end)


def _in_fork(build: Build) -> None:
    """In a fork of Sphinx, which reads or writes pages."""
    end_with_parent()
    for number in build.handlers:
        signal.signal(number, signal.SIG_DFL)


def _to_run(page: Page) -> set[str]:
    return {example.name for example in page.examples.values() if example.path not in page.kept}


def _kept(cache: PageCache, docname: str, page: Page) -> Run:
    """Let a page keep the outputs of its scripts that have not changed; returns how they came."""
    run = Run(date=today())
    if found := cache.latest(docname):
        notebook, data = found
        page.keep(notebook)
        then = Run.from_data(data).outcomes
        run.outcomes = {name: then[name] for name in then if ExampleName(name).path in page.kept}
    return run


def _with_progress(app: Sphinx, todo: dict[str, Page]) -> Iterator[tuple[str, Run]]:
    build, config = build_of(app), app.config
    one_gpu = build.facts.get("device") == "GPU"  # its memory does not hold two
    jobs = config.example_jobs or (1 if one_gpu else os.cpu_count() or 1)
    needs = {name: result.peak_mb for name, result in memory(app.env).pages.items()}
    slots = Slots(jobs, free_mb(), needs)
    done = execute_all(todo, build.kernels, config.nb_execution_timeout, slots)
    return status_iterator(
        done,
        "executing pages... ",
        "purple",
        len(todo),
        app.verbosity,
        stringify_func=lambda pair: f"{pair[0]} ({pair[1].seconds:.1f} s)",
    )


def _longest_first(pages: dict[str, Page], env: BuildEnvironment, seen: Records) -> dict[str, Page]:
    """The pages by the last run's durations; those never run here by what was recorded of them."""
    recorded = seen.line[-1].seconds if pages and seen.line else {}

    def seconds(docname: str) -> float:
        if known := memory(env).pages.get(docname):
            return known.page_seconds
        return sum(sum(recorded.get(path, [1.0])) for path in pages[docname].scripts)

    return {name: pages[name] for name in sorted(pages, key=seconds, reverse=True)}


def _describe(build: Build) -> dict[str, str]:
    """The runner in words: asked once for each environment, then read from the cache's folder."""
    if not build.facts:
        facts = build.kernels.describe(build.cache.folder / "runner.json")
        told = (*build.kernels.runner.NAMES, "device", "gpu", "platform")
        build.facts = {name: facts[name] for name in told if name in facts}
    return build.facts


def _places(app: Sphinx) -> list[str]:
    """Folders whose names no output may hold."""
    temporary = str(Path(tempfile.gettempdir()) / FOLDERS)
    folders = [str(app.confdir), sys.prefix, str(Path.home()), sys.base_prefix]
    return [temporary, *sorted(set(folders), key=len, reverse=True)]


def _result(page: Page, run: Run, findings: list[Finding]) -> PageResult:
    examples = page.examples.values()
    wrong = {name for name, _ in findings}
    missing = {example.name for example in examples if example.name not in run.outcomes}
    stopped = {e.name for e in examples if e.path in wrong}
    return PageResult(
        scripts=page.scripts,
        seconds={name: round(outcome.seconds, 4) for name, outcome in run.outcomes.items()},
        examples=len(page.examples),
        asserted=sum(not example.expects_nothing for example in examples),
        measured=sum(example.is_measurement for example in examples),
        different=len(missing | stopped | (wrong & set(page.examples))) + bool(run.faults),
        page_seconds=run.seconds,
        peak_mb=run.peak_mb,
        date=run.date,
    )


def _hide(page: Page, hidden: dict[str, str]) -> None:
    """Put a variable's name for its value in all that a page would show: it is told as a fault."""
    words = {json.dumps(value)[1:-1]: f"<{name}>" for name, value in hidden.items()}
    for output in (output for cell in page.cells for output in cell.outputs):
        text = json.dumps(output)
        for value in filter(text.__contains__, words):
            text = text.replace(value, words[value])
            output.update(json.loads(text))


def _report(
    app: Sphinx,
    docname: str,
    page: Page,
    run: Run,
    findings: list[Finding],
    hidden: dict[str, str],
) -> None:
    root, title = app.config.example_root, runner_of(app.config).title

    def warn(kind: str, text: str, line: int) -> None:
        for name, value in hidden.items():
            text = text.replace(value, f"<{name}>")
        text = re.sub(r"\n+", "\n", text).rstrip()
        logger.warning("%s", text, type="example", subtype=kind, location=(docname, line))

    for name, why in findings:
        example = page.examples.get(name)
        if example is None:
            text = f"{root}/{name}:1: {why.message}"
        else:
            text = f"{root}/{example.path}:{example.line}: {_headline(why, example, root, title)}"
        warn(why.kind, text, page.lines[name])
    for fault in run.faults:
        example = page.examples.get(fault.name or "")
        what = _FAULTS[fault.kind]
        if example:
            text = f"{root}/{example.path}:{example.line}: {what}\n>>> {example.statement}\n"
        else:
            text = f"{root + '/' + fault.name if fault.name else 'this cell'}: {what}\n"
        line = page.lines.get(fault.name or "", fault.cell_line)
        warn(fault.kind, text + fault.cause + f"\nmend: {_MENDS[fault.kind]}", line)


def _headline(why: Difference, example: Example, root: str, title: str) -> str:
    if why.kind != "mismatch":
        return f"{why.message}\nstatement:\n    >>> {example.statement}"
    return (
        "what is shown is not what is asserted\n"
        f"statement:\n    >>> {example.statement}\n{why.message}\n"
        f"mend: if {title} changed, say so on the page and correct the doctest in "
        f"{root}/{example.path}; if not, mend the script"
    )


_FAULTS = {
    "failed": "the cell failed",
    "timeout": "the statement took too long, and its process was ended",
    "died": "the process died",
    "forged": "what came of it was told in another way than an example tells it",
}
_MENDS = {
    "failed": "mend the cell, or tag it `raises-exception` if it is meant to fail",
    "timeout": "do less in it, or raise nb_execution_timeout in conf.py",
    "died": "run the script by itself (`python -m doctest`); what the process said last is above",
    "forged": "leave json, IPython's display and the kernel's messages as they are",
}
