"""Prepared documents of all descriptions of a project, which share one namespace."""

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
    """Prepare every description, the first of the list first: a later one may share its models."""
    earlier = Earlier()
    for one in descriptions.load(root):
        wording = form.load(root / one.wording, refuse)
        patched = patched_description(root, one, refuse)
        prepared = rules.apply(patched, wording, one, refuse, known(root, one), earlier)
        earlier.add(one, prepared)
        yield Ready(one, patched, wording, prepared)
