from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Reference


class LoyaltyCardType(
    Answer, kw_only=True, rename={"chain_id": "salon_group_id", "chain": "salon_group"}
):
    """A type of loyalty card that a chain issues."""

    id: int | None = None
    title: str | None = None
    chain_id: int | None = None
    """Chain in which the card type was created."""
    chain: Reference | None = None
    """Chain in which the card type was created."""

    def __post_init__(self) -> None:
        if self.chain.__class__ is list:
            self._absent("chain")
