from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "location_id": "company_id",
    }
)
class TransactionUnit(Model):
    """Transaction unit."""

    id: int | None = None
    location_id: int | None = None
    title: str | None = None
    short_title: str | None = None
