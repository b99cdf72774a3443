"""Names and orders that users know from the last run's surface, for the rules."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from pathlib import Path
from typing import Final

from generator.descriptions import Description

from . import form
from .form import Function, Member, Surface, names_in

__all__ = ["NOTHING", "Known", "known", "ordered", "renamed"]

#: Similarity from which two names probably mean the same, from 0 to 1.
_ALIKE: Final = 0.6


class Known:
    """The names and orders of a surface."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface

    def function(self, name: str) -> Function | None:
        """Return a function that users know."""
        return self._surface.functions.get(name)

    def members(self, model: str) -> dict[str, Member]:
        """Return the fields of a model that users know, none of an unknown one."""
        known = self._surface.models.get(model)
        return known.members if known else {}

    def answer(self, operation: str) -> list[str]:
        """Return the models that an operation answers."""
        known = self.function(operation)
        return self._models(known.answer, request=False) if known else []

    def body(self, operation: str) -> list[str]:
        """Return the models that an operation takes as its body."""
        known = self.function(operation)
        body = known.members.get("body") if known else None
        return self._models(body.type, request=True) if body else []

    def webhook(self, resources: Iterable[str]) -> list[str]:
        """Return the model of the body of webhooks about these resources."""
        found = {model: model for name in resources if (model := self._surface.webhooks.get(name))}
        return [*found]

    def parts(self, *, request: bool) -> dict[str, list[str]]:
        """Return the models of fields, by the model that has the field and its wire name."""
        return {
            f"{name}.{wire}": found
            for name, model in self._surface.models.items()
            if model.request is request
            for member in model.members.values()
            if (found := self._models(member.type, request=request))
            for wire in member.wires
        }

    def _models(self, annotation: str, *, request: bool) -> list[str]:
        models, shared = self._surface.models, self._surface.shared
        kind = "request" if request else "answer"
        return [
            item
            for item in names_in(annotation)
            if (item in models and models[item].request is request)
            or (item in shared and shared[item].kind == kind)
        ]


#: No known names: the first run, or an unpublished description.
NOTHING: Final = Known(Surface())


def known(root: Path, about: Description) -> Known:
    """Return what users know of a description of the project at `root`."""
    return Known(form.load(root / about.surface))


def ordered(names: Iterable[str], first: Iterable[str]) -> list[str]:
    """Return names in the order in which users know them, new ones after those."""
    ranks = {name: rank for rank, name in enumerate(first)}
    return sorted(names, key=lambda name: ranks.get(name, len(ranks)))


def renamed(before: list[str], after: list[str]) -> dict[str, str]:
    """Pair renamed path parameters, where the pairs are unambiguous.

    One renamed value always is a pair. Several are if all others keep their positions and no old
    name resembles another one's new name more than its own.
    """
    gone = [name for name in before if name not in after]
    come = [name for name in after if name not in before]
    pairs = dict(zip(gone, come, strict=False))
    if len(gone) != len(come):
        return {}
    if len(gone) > 1:
        if [pairs.get(name, name) for name in before] != after:
            return {}
        for old, new in pairs.items():
            best = max(come, key=lambda name: (_likeness(old, name), name == new))
            if best != new and _likeness(old, best) >= _ALIKE:
                return {}
    return pairs


def _likeness(name: str, other: str) -> float:
    return SequenceMatcher(None, name, other).ratio()
