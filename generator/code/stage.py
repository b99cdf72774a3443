"""The generated layer: the mechanical rules, then openapi-python-client with our templates."""

from __future__ import annotations

from pathlib import Path

from generator import descriptions, rules
from generator.code.render import render
from generator.patch.description import patched_description
from generator.refusals import Refuse, at_once
from generator.surface.known import known
from generator.wording import form


def build(root: Path, out: Path, refuse: Refuse = at_once) -> str:
    """Write the generated layers of the project at ``root`` below ``out``; return a report."""
    reports = []
    for one in descriptions.load(root):
        wording = form.load(root / one.wording, refuse)
        patched = patched_description(root, one, refuse)
        prepared = rules.apply(patched, wording, one, refuse, known(root, one))
        counts = render(prepared, out / one.generated)
        told = ", ".join(f"{count:,} {what}" for what, count in counts.items())
        reports.append(f"code: {one.name}: {told}")
    return "\n".join(reports)
