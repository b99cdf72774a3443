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
    """Work to do before the code can be regenerated."""

    #: Actions without effect, because the contract now says the same.
    idle: list[str]
    #: Everything that `make generate` refuses.
    refused: list[str]


def effects(root: Path, description: Description, old: Document) -> Effects:
    """Return the entries that do not apply to the present contract; `old` is the previous one."""
    refusals = Refusals()
    try:
        for _ in prepare(root, refusals):  # all, because descriptions share models
            pass
    except RefusedError as error:
        refusals(error)
    except UNEXPECTED as error:
        refusals(RefusedError(f"the rules fail with {type(error).__name__}: {error}"))
    return Effects(_idle(root, description, old), list(refusals.problems))


def _idle(root: Path, description: Description, old: Document) -> list[str]:
    if not (root / description.overlay).exists():
        return []
    actions = document.load(root / description.overlay)
    before, now = (
        {action.index: action for action in overlay.apply(contract, actions, _ignore)[1]}
        for contract in (old, document.load(root / description.contract))
    )
    return [
        f"action {index}, target {action.target}"
        for index, action in now.items()
        if not action.changed and index in before and before[index].changed
    ]


def _ignore(_refusal: RefusedError) -> None:
    """Ignore a refusal: `effects` reports the same actions."""
