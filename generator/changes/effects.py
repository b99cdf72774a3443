"""Overlay actions and wording entries that no longer apply to a new contract."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator import document
from generator.descriptions import Description
from generator.document import Document
from generator.patch import overlay
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
    refusals = Refusals()
    try:
        for _ in prepare(root, refusals):  # a model that this one shares may be another's
            pass
    except RefusedError as error:
        refusals(error)
    except UNEXPECTED as error:
        refusals(RefusedError(f"the rules fail with {type(error).__name__}: {error}"))
    return Effects(_idle(root, one, old), list(refusals.problems))


def _idle(root: Path, one: Description, old: Document) -> list[str]:
    if not (root / one.overlay).exists():
        return []
    actions = document.load(root / one.overlay)
    before, now = (
        {action.index: action for action in overlay.apply(contract, actions, _pass_over)[1]}
        for contract in (old, document.load(root / one.contract))
    )
    return [
        f"action {index}, target {action.target}"
        for index, action in now.items()
        if not action.changed and index in before and before[index].changed
    ]


def _pass_over(_refusal: RefusedError) -> None:
    """Ignore a refusal: `effects` reports the same actions."""
