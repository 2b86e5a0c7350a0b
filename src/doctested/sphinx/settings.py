"""Every setting of the extension, with its default and what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from sphinx.application import Sphinx

Rebuild = Literal["", "env", "html"]

LIST = (tuple, list)


def _setting(default: Any, about: str, rebuild: Rebuild = "env", types: Any = ()) -> Any:
    about = " ".join(about.split())
    kinds = types or type(default)
    made = {"about": about, "rebuild": rebuild, "types": kinds}
    if isinstance(default, (dict, list)):
        return field(default_factory=lambda: default, metadata=made)
    return field(default=default, metadata=made)


@dataclass(frozen=True)
class Settings:
    """The settings of ``conf.py``, each with its default; ``about`` says what it is for.

    ``example_facts`` is none: :func:`doctested.sphinx.execute.pages.configure` fills it, so that
    Sphinx reads all pages again when a version or a device has changed.
    """

    example_root: str = _setting("examples", "The folder of the scripts, beside `conf.py`.")
    example_runner: str = _setting(
        "",
        """What the scripts are about, as `module:Class`: a class that inherits from
        `doctested.runner.Runner`. Without one, only Python's version is told.""",
    )
    example_flags: tuple[str, ...] = _setting(
        (), "Doctest's options that hold for every example, such as `ELLIPSIS`.", types=LIST
    )
    example_skipped: str = _setting(
        "refused",
        """What becomes of an example that says `+SKIP`: `refused`, so that all that is shown is
        asserted, or `left out` of its page.""",
    )
    example_titles: tuple[str, str] = _setting(
        ("Before", "Now"), "What stands above a script and the one before it.", types=LIST
    )
    example_records: str = _setting("records", "The folder of the records, beside `conf.py`.")
    example_record_command: str = _setting(
        "record them again", "How to record, for the warning that a record is behind.", ""
    )
    example_folder: str = _setting(
        "_build/examples", "Where executed pages and the processes' files are kept.", ""
    )
    example_jobs: int = _setting(
        0, "How many processes run at a time; 0 for as many as there are cores.", ""
    )
    example_warm: bool = _setting(
        True, "Whether processes are forks of one that has imported everything already.", ""
    )
    example_only: str = _setting("", "Build the pages whose name holds this, and no other.", "")
    download_repository: str = _setting(
        "",
        "The repository at GitHub from which Colab and Binder open the pages' notebooks.",
        "html",
    )
    download_branch: str = _setting("notebooks", "Its branch that holds them.", "html")
    example_facts: dict[str, str] = _setting({}, "Filled by the extension.")


def described() -> Iterator[tuple[str, str, str]]:
    """The settings of an author: name, default as Python writes it, and what it is for."""
    for one in fields(Settings):
        if one.name != "example_facts":
            yield one.name, repr(one.default), one.metadata["about"]


def register(app: Sphinx) -> None:
    """Declare the settings to Sphinx."""
    defaults = Settings()
    for one in fields(Settings):
        about = one.metadata
        default = getattr(defaults, one.name)
        app.add_config_value(one.name, default, about["rebuild"], about["types"], about["about"])
