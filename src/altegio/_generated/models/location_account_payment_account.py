from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class LocationAccountPaymentAccount(Model):
    """Location account payment account."""

    id: int | None = None
    title: str | None = None
    is_cash: bool | None = None
