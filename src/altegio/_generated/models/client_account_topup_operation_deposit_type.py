from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "chain_id": "salon_group_id",
    }
)
class ClientAccountTopupOperationDepositType(Model):
    """Personal account type."""

    id: int | None = None
    chain_id: int | None = None
    title: str | None = None
    date_create: str | None = None
    deleted: bool | None = None
    date_delete: str | None = None
