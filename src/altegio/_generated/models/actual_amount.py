from __future__ import annotations

from ..._model import Answer


class ActualAmount(
    Answer,
    kw_only=True,
    rename={
        "inventory_id": "storage_id",
    },
):
    """Actual amount."""

    inventory_id: int | None = None
    amount: int | float | None = None
