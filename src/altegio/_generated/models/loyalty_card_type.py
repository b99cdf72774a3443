from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Reference


class LoyaltyCardType(
    Answer,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
        "chain": "salon_group",
    },
):
    """Card type."""

    id: int | None = None
    title: str | None = None
    #: chain in which the card type was created
    chain_id: int | None = None
    #: chain in which the card type was created
    chain: Reference | None = None

    def __post_init__(self) -> None:
        if self.chain.__class__ is list:
            self._absent("chain")
