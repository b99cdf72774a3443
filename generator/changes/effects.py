"""Overlay actions and wording entries that no longer apply to a new contract."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import document
from generator.descriptions import Description
from generator.document import Document
from generator.patch import overlay
from generator.patch.description import applied
from generator.preparing import prepare
from generator.refusals import UNEXPECTED, Refusals, RefusedError, ignore


@dataclass(frozen=True)
class Effects:
    """Work to do before the code can be regenerated."""

    #: Actions without effect, because the contract now says the same.
    idle: list[str]
    #: Everything that `make generate` refuses.
    refused: list[str]


def effects(root: Path, description: Description, old: Document) -> Effects:
    """Return the entries that do not apply to the present contract; `old` is the previous one."""
    return Effects(_idle(root, description, old), refused(root))


def refused(root: Path) -> list[str]:
    """Return everything that `make generate` refuses."""
    refusals = Refusals()
    try:
        for _ in prepare(root, refusals):  # all, because descriptions share models
            pass
    except RefusedError as error:
        refusals(error)
    except UNEXPECTED as error:
        refusals(RefusedError(f"the rules fail with {type(error).__name__}: {error}"))
    return list(refusals.problems)


def _idle(root: Path, description: Description, old: Document) -> list[str]:
    try:
        idle = [action for action in applied(root, description) if not action.changed]
    except (RefusedError, *UNEXPECTED):
        return []  # `refused` reports it
    if not idle:
        return []
    actions = document.load(root / description.overlay)
    before = {action.index for action in overlay.apply(old, actions, ignore)[1] if action.changed}
    return [
        f"action {action.index}, target {action.target}"
        for action in idle
        if action.index in before
    ]
