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
from generator.refusals import UNEXPECTED, Refusals, RefusedError


@dataclass(frozen=True)
class Effects:
    """What has to be done before the code can be generated again."""

    #: Actions that no longer change anything, because the contract says so itself.
    idle: list[str]
    #: Everything that `make generate` refuses.
    refused: list[str]


def effects(root: Path, one: Description, old: Document) -> Effects:
    """Return what no longer applies to the present contract; `old` is the previous one."""
    return Effects(_idle(root, one, old), refused(root))


def refused(root: Path) -> list[str]:
    """Return everything that `make generate` refuses."""
    refusals = Refusals()
    try:
        for _ in prepare(root, refusals):  # a model that this one shares may be another's
            pass
    except RefusedError as error:
        refusals(error)
    except UNEXPECTED as error:
        refusals(RefusedError(f"the rules fail with {type(error).__name__}: {error}"))
    return list(refusals.problems)


def _idle(root: Path, one: Description, old: Document) -> list[str]:
    try:
        idle = [action for action in applied(root, one) if not action.changed]
    except (RefusedError, *UNEXPECTED):
        return []  # `refused` has it
    if not idle:
        return []
    actions = document.load(root / one.overlay)
    before = {one.index for one in overlay.apply(old, actions, _pass_over)[1] if one.changed}
    return [
        f"action {action.index}, target {action.target}"
        for action in idle
        if action.index in before
    ]


def _pass_over(_refusal: RefusedError) -> None:
    """Ignore a refusal: `effects` reports the same actions."""
