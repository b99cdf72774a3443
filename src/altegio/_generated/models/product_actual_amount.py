from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "inventory_id": "storage_id",
    }
)
class ProductActualAmount(Model):
    """Product actual amount."""

    inventory_id: int | None = None
    amount: int | float | None = None
