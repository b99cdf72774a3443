"""Readable listing of an overlay: its areas, and the evidence of each action."""

from __future__ import annotations

import re
from typing import Any, Final

from generator.document import Document

from .overlay import Applied

_HEAD: Final = """\
<!-- Generated from overlay.yaml by `make generate`; not edited by hand. -->
# What the overlay changes, and why

Quirks of single places; `quirks.md` lists those that a rule, tolerance or docstring handles.
"""
#: A heading of the overlay is a comment, which parsing drops, above the actions of its area.
_MARK: Final = re.compile(r"^# -{3,} (?P<area>.+)$|^- target:", re.MULTILINE)
_DOES: Final = {"update": "updates", "x-replace": "replaces", "remove": "removes"}


def listing(text: str, overlay: Document, done: list[Applied]) -> str:
    """Return the listing of an overlay, from its text, its document and its actions' results."""
    places = {item.index: item.matched for item in done}
    lines, index = [_HEAD], 0
    for mark in _MARK.finditer(text):
        if area := mark["area"]:
            lines.append(f"## {area[0].upper()}{area[1:]}\n")
        else:
            lines.append(_row(overlay["actions"][index], places.get(index, 0)))
            index += 1
    return re.sub(r"\n+(## )", r"\n\n\1", "\n".join(lines)) + "\n"


def _row(action: dict[str, Any], places: int) -> str:
    does = next(text for key, text in _DOES.items() if key in action)
    evidence = " ".join(str(action.get("description", action["target"])).split())
    return f"- {evidence} → {does} {places} place{'s' * (places != 1)}"
