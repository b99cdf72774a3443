from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "chain_id": "salon_group_id",
    }
)
class ClientAccountTopupOperationDeposit(Model):
    """Personal account."""

    id: int | None = None
    deposit_type_id: int | None = None
    chain_id: int | None = None
    initial_balance: int | float | None = None
    #: available sum; reserved sum already taken off
    balance: int | float | None = None
    #: sum reserved by active holds
    reserved_balance: int | float | None = None
    blocked: bool | None = None
    date_create: str | None = None
