"""The receipt at the end of each page: what ran, on what, and how much of it was as expected."""

from __future__ import annotations

import datetime
import os

from docutils import nodes
from sphinx.application import Sphinx

from doctested.runner import Facts
from doctested.sphinx.records import since
from doctested.sphinx.state import PageResult, memory, runner_of


def sentence(result: PageResult, facts: Facts, names: dict[str, str]) -> str:
    """A page's receipt in words; ``names`` are those of its versions, in their order.

    >>> result = PageResult(examples=3, asserted=2, date="2026-11-20")
    >>> facts = {"numpy": "2.4.6", "device": "CPU", "platform": "Linux x86_64"}
    >>> sentence(result, facts, {"numpy": "NumPy"})
    '3 of 3 outputs as expected. Run on 2026-11-20 with NumPy 2.4.6 on CPU (Linux x86_64).'
    """
    measured = {0: "", 1: " One of them is a measurement of this runner."}.get(
        result.measured, f" {result.measured} of them are measurements of this runner."
    )
    return (
        f"{result.as_expected} of {result.examples} outputs as expected.{measured} "
        f"Run on {published(result.date)} with {on_what(facts, names)} ({facts['platform']})."
    )


def on_what(facts: Facts, names: dict[str, str]) -> str:
    """Versions and device, in words.

    >>> on_what({"numpy": "2.4.6", "device": "GPU", "gpu": "NVIDIA H100"}, {"numpy": "NumPy"})
    'NumPy 2.4.6 on GPU (NVIDIA H100)'
    """
    versions = [f"{name} {facts[key]}" for key, name in names.items() if key in facts]
    card = f" ({facts['gpu']})" if "gpu" in facts else ""
    return f"{', '.join(versions)} on {facts['device']}{card}"


def published(date: str) -> str:
    """The date to publish for a run: that of SOURCE_DATE_EPOCH where it is set, else the run's."""
    if epoch := os.environ.get("SOURCE_DATE_EPOCH"):
        moment = datetime.datetime.fromtimestamp(int(epoch), datetime.timezone.utc)
        return moment.date().isoformat()
    return date


def add_receipt(app: Sphinx, doctree: nodes.document) -> None:
    """Put the receipt at the end of a page that shows examples."""
    result = memory(app.env).pages.get(app.env.docname)
    if result is None or not result.examples:
        return
    text = sentence(result, memory(app.env).facts, runner_of(app.config).NAMES)
    text = f"{text} {since.sentence(app, result)}".rstrip()
    paragraph = nodes.paragraph("", text)
    receipt = nodes.container("", paragraph, classes=["receipt"])
    sections = [node for node in doctree.children if isinstance(node, nodes.section)]
    (sections[-1] if sections else doctree).append(receipt)
