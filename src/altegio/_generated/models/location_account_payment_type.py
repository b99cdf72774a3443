from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class LocationAccountPaymentType(Model):
    """Location account payment type."""

    id: int | None = None
    title: str | None = None
    is_code_required: bool | None = None
