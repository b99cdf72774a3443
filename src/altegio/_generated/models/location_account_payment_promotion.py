from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model()
class LocationAccountPaymentPromotion(Model):
    """Location account payment promotion."""

    id: int | None = None
    title: str | None = None
    type_id: int | None = None
    is_value_percent: bool | None = None
    type: DocumentType | None = None
    chain: DocumentType | None = None
