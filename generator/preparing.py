"""Prepared documents of all descriptions, which share one namespace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator import descriptions, rules
from generator.descriptions import Description
from generator.document import Document
from generator.patch.description import patched_description
from generator.refusals import Refuse, at_once
from generator.rules import Earlier
from generator.surface.known import known
from generator.wording import form
from generator.wording.form import Wording


@dataclass(frozen=True)
class Ready:
    """A description with its documents: patched, wording, prepared."""

    about: Description
    patched: Document
    wording: Wording
    prepared: dict[str, Any]


def prepare(root: Path, refuse: Refuse = at_once) -> Iterator[Ready]:
    """Prepare every description in order: later ones may share models of earlier ones."""
    earlier = Earlier()
    for description in descriptions.load(root):
        wording = form.load(root / description.wording, refuse)
        patched = patched_description(root, description, refuse)
        names = known(root, description)
        prepared = rules.apply(patched, wording, description, refuse, names, earlier)
        earlier.add(description, prepared)
        yield Ready(description, patched, wording, prepared)
