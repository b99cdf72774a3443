from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class GiftCardTypeInputOnlineSale(Model):
    """Gift card type input online sale."""

    is_enabled: bool
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    price: int | float | Unset = UNSET
