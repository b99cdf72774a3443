from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ChainClientByPhoneNumberClient


@model(
    {
        "chain_id": "salon_group_id",
    }
)
class ChainClientByPhoneNumber(Model):
    """Chain client by phone number."""

    chain_id: int | None = None
    phone: str | None = None
    clients: list[ChainClientByPhoneNumberClient] | None = None
