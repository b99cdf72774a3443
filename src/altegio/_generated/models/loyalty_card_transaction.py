from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "chain_id": "salon_group_id",
    }
)
class LoyaltyCardTransaction(Model):
    """Loyalty card transaction."""

    id: int | None = None
    balance: int | float | None = None
    points: int | float | None = None
    paid_amount: int | float | None = None
    sold_amount: int | float | None = None
    visits_count: int | None = None
    #: card number
    number: str | None = None
    #: card type ID
    type_id: int | None = None
    chain_id: int | None = None
    max_discount_percent: int | float | None = None
    max_discount_amount: int | float | None = None
