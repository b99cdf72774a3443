"""The generated layer: the mechanical rules, then openapi-python-client with our templates."""

from __future__ import annotations

from pathlib import Path

from generator import rules
from generator.code.render import render
from generator.patch.description import WORDING, patched_description
from generator.wording import form

GENERATED = Path("src/altegio/_generated/b2b_v1")


def build(root: Path, out: Path) -> str:
    """Write the generated layer of the project at ``root`` below ``out``; return a report."""
    prepared = rules.apply(patched_description(root), form.load(root / WORDING))
    counts = render(prepared, out / GENERATED)
    return "code: " + ", ".join(f"{count:,} {what}" for what, count in counts.items())
