from __future__ import annotations

from ..._model import UNSET, Request, Unset


class GiftCardTypeInputOnlineSale(
    Request,
    kw_only=True,
):
    """Gift card type input online sale."""

    is_enabled: bool
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    price: int | float | Unset = UNSET
