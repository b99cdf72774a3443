"""The generated layer: the mechanical rules, then openapi-python-client with our templates."""

from __future__ import annotations

from pathlib import Path

from generator import rules
from generator.patch import patched_description
from generator.render import render

GENERATED = Path("src/altegio/_generated")


def build(root: Path, out: Path) -> str:
    """Write the generated layer of the project at ``root`` below ``out``; return a report."""
    counts = render(rules.apply(patched_description(root)), out / GENERATED)
    return "code: " + ", ".join(f"{count:,} {what}" for what, count in counts.items())
