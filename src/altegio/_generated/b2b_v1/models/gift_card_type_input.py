# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import GiftCardBalanceEditing, GiftCardExpiration, GiftCardOnlineSale, GiftCardScope


class GiftCardTypeInput(Request, kw_only=True, rename={"location_ids": "salon_ids"}):
    """What to create a gift card type with, or to change one to."""

    title: str
    balance: int | float
    """Face value."""
    is_multi: bool
    """True multiple use, false single use."""
    item_type_id: GiftCardScope
    """Usage restriction 0-4, codes as on creation."""
    is_allow_empty_code: bool
    """Whether it may be sold without a code."""
    category_id: int | None | Unset = UNSET
    """Limits use to a service category, null for no limit."""
    balance_edit_type_id: GiftCardBalanceEditing
    """1 balance editable, 2 not editable."""
    service_ids: list[int]
    """Empty if no restriction."""
    location_ids: list[int]
    """Locations that accept the certificate."""
    expiration: GiftCardExpiration
    online_sale: GiftCardOnlineSale
