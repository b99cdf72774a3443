"""Generated layers of all descriptions, rendered by openapi-python-client with our templates."""

from __future__ import annotations

from pathlib import Path

from generator.code.index import INDEXES, index
from generator.preparing import Ready, prepare
from generator.refusals import Refuse, at_once

#: The folder of all generated packages.
GENERATED = Path("src/altegio/_generated")
OUTPUTS = tuple(GENERATED / f"{name}.py" for name in INDEXES)


def build(root: Path, out: Path, refuse: Refuse = at_once) -> str:
    """Write the generated layers of the project at ``root`` below ``out``; return a report."""
    # Imported here, since openapi-python-client takes half a second, which few commands need.
    from generator.code.render import HEADER, render, tidy

    reports = []
    listed: list[Ready] = []
    for ready in prepare(root, refuse):
        counts = render(ready.prepared, out / ready.about.generated)
        summary = ", ".join(f"{count:,} {what}" for what, count in counts.items())
        reports.append(f"code: {ready.about.name}: {summary}")
        listed.append(ready)
    for name, text in index(listed, out / GENERATED).items():
        (out / GENERATED / f"{name}.py").write_text(HEADER + text, encoding="utf-8")
    tidy(*(out / output for output in OUTPUTS))
    return "\n".join(reports)
