"""Files that hold data, and small pieces of HTML: read with clear errors, written in one way."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any

import tomllib
from docutils import nodes
from sphinx.errors import ExtensionError
from sphinx_design.shared import create_component


def read_toml(file: Path) -> dict[str, Any]:
    """The data of a TOML file.

    Raises:
        ExtensionError: it cannot be read, or is not TOML; the message says where and why.
    """
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ExtensionError(f"{file.name}: this is not TOML: {error}") from None


def read_tables(file: Path, needed: set[str], allowed: set[str]) -> dict[str, dict[str, Any]]:
    """The tables of a TOML file that holds tables alone, each checked.

    Args:
        file: the file.
        needed: the fields that each table has.
        allowed: those that it may have too.

    Raises:
        ExtensionError: the file is not TOML, or a table lacks a field or has another one.
    """
    data = read_toml(file)
    for name, entry in data.items():
        problems = [f"lacks {field!r}" for field in sorted(needed - set(entry))]
        unknown = sorted(set(entry) - needed - allowed)
        problems += [f"has {field!r}, which is no field" for field in unknown]
        if problems:
            raise ExtensionError(f"{file.name}: [{name}] {', and '.join(problems)}")
    return data


def write_json(file: Path, data: Any, *, indent: int = 1, sort_keys: bool = False) -> None:
    """Write data as JSON, a line for each value."""
    text = json.dumps(data, indent=indent, sort_keys=sort_keys, ensure_ascii=False)
    file.write_text(text + "\n", encoding="utf-8")


def as_script(data: Any) -> str:
    """Data as JSON that can stand in a page: no text in it ends a ``<script>``."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c")


def write_global(file: Path, name: str, data: Any) -> None:
    """Write data as a script that sets ``window.name``: pages from a folder may not fetch."""
    file.write_text(f"window.{name}={as_script(data)};\n", encoding="utf-8")


def table(heads: list[str], rows: list[list[str]], name: str) -> str:
    """A table that scrolls where it is too wide; the cells are HTML."""
    head = "".join(f"<th scope='col'>{escape(text)}</th>" for text in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    inner = f"<table class='table'><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f"<div class='pst-scrollable-table-container {name}' tabindex='0'>{inner}</div>"


def tabs(titled: Iterable[tuple[str, Sequence[nodes.Node]]], selected: int) -> nodes.Node:
    """A set of tabs: titles with what each shows, and the number (from 0) of the open one."""
    items = []
    for number, (title, content) in enumerate(titled):
        label = nodes.rubric(title, title, classes=["sd-tab-label"])
        body = create_component("tab-content", classes=["sd-tab-content"], children=content)
        item = create_component("tab-item", classes=["sd-tab-item"], selected=number == selected)
        item += [label, body]
        items.append(item)
    return create_component("tab-set", classes=["sd-tab-set"], children=items)


def archived(name: str) -> zipfile.ZipInfo:
    """A file's entry in an archive: without the time and the owner of the machine."""
    info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system, info.external_attr = 3, 0o644 << 16  # as Unix writes it
    return info


def outdated(file: Path, sources: Iterable[Path]) -> bool:
    """Whether a file of the site is to be written: it is not there, or is older than a source."""
    if not file.exists():
        return True
    time = file.stat().st_mtime_ns
    return any(source.stat().st_mtime_ns >= time for source in sources if source.exists())
