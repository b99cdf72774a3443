from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ProductStock(
    Answer,
    kw_only=True,
    rename={
        "inventory_id": "storage_id",
    },
):
    """Product stock."""

    inventory_id: int | None = None
    amount: int | float | None = None
