# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class GiftCardOnlineSale(Request, kw_only=True):
    """Whether and how gift cards of the type are sold online."""

    is_enabled: bool
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    price: int | float | Unset = UNSET
