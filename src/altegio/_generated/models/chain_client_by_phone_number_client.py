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
class ChainClientByPhoneNumberClient(Model):
    """Chain client by phone number client."""

    id: int | None = None
    location_id: int | None = None
    name: str | None = None
    email: str | None = None
