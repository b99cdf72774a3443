from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "chain_id": "salon_group_id",
    }
)
class UserLoyaltyCardType(Model):
    """Card type."""

    id: int | None = None
    title: str | None = None
    chain_id: int | None = None
