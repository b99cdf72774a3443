from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, Type


@model()
class LocationAccountPaymentLoyaltyCard(Model):
    """Location account payment loyalty card."""

    id: int | None = None
    type_id: int | None = None
    number: str | int | None = None
    balance: int | float | None = None
    type: Type | None = None
    chain: DocumentType | None = None
