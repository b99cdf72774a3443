# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import GiftCardBalanceEditing, GiftCardExpirationType, PeriodUnit, Reference


class GiftCardType(
    Answer,
    kw_only=True,
    rename={
        "chain_id": "company_group_id",
        "expires_at": "expiration_date",
        "archived_at": "date_archived",
        "location_ids": "salon_ids",
    },
):
    """A type of gift card that a chain sells."""

    id: int | None = None
    """Gift card type ID."""
    title: str | None = None
    balance: int | float | None = None
    """Face value."""
    is_multi: bool | None = None
    """True may be spent in several parts, false at once."""
    chain_id: int | None = None
    category_id: int | None = None
    weight: int | None = None
    """Position in sorting."""
    item_type_id: int | None = None
    """0 all, 1 services, 2 products, 3 listed services, 4 listed services plus products."""
    expiration_type_id: GiftCardExpirationType | None = None
    """0 none, 1 fixed date, 2 period from sale."""
    expires_at: dt.datetime | None = None
    """Fixed expiry date in ISO 8601; null if none."""
    expiration_timeout: int | None = None
    """Validity length counted from sale; 0 if none."""
    expiration_timeout_unit_id: PeriodUnit | None = None
    """1 day, 2 week, 3 month, 4 year."""
    balance_edit_type_id: GiftCardBalanceEditing | None = None
    """1 balance editable, 2 not editable."""
    is_allow_empty_code: bool | None = None
    """May be sold without a code."""
    is_serial_number_limited: bool | None = None
    is_archived: bool | None = None
    archived_at: dt.datetime | None = None
    online_sale_is_enabled: bool | None = None
    online_sale_title: str | None = None
    online_sale_description: str | None = None
    online_sale_price: int | float | None = None
    online_sale_image: str | None = None
    released_total: int | float | None = None
    """Certificates issued so far."""
    item_type: Reference | None = None
    """What item_type_id stands for."""
    service_ids: list[int] | None = None
    location_ids: list[int] | None = None

    def __post_init__(self) -> None:
        if self.item_type.__class__ is list:
            self._absent("item_type")
