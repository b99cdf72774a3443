from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "inventory_id": "storage_id",
    }
)
class ActualAmount(Model):
    """Actual amount."""

    inventory_id: int | None = None
    amount: int | float | None = None
