# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Reference


class LoyaltyCardType(
    Answer, kw_only=True, rename={"chain_id": "salon_group_id", "chain": "salon_group"}
):
    """A type of loyalty card that a chain issues."""

    id: int | None = None
    title: str | None = None
    chain_id: int | None = None
    """The chain that made the card type."""
    chain: Reference | None = None
    """The chain that made the card type."""

    def __post_init__(self) -> None:
        if self.chain.__class__ is list:
            self._absent("chain")
