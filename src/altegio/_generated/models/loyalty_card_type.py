from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model(
    {
        "chain_id": "salon_group_id",
        "chain": "salon_group",
    }
)
class LoyaltyCardType(Model):
    """Card type."""

    id: int | None = None
    title: str | None = None
    #: chain in which the card type was created
    chain_id: int | None = None
    #: chain in which the card type was created
    chain: DocumentType | None = None
