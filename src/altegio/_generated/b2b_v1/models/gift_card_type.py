# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .gift_card_balance_editing import GiftCardBalanceEditing
from .gift_card_expiration_type import GiftCardExpirationType
from .period_unit import PeriodUnit
from .reference import Reference


class GiftCardType(
    AnswerModel,
    kw_only=True,
    rename={
        "chain_id": "company_group_id",
        "expires_at": "expiration_date",
        "archived_at": "date_archived",
        "location_ids": "salon_ids",
    },
):
    """A type of gift card that a chain sells.

    Attributes:
        id: Gift card type ID.
        balance: Face value.
        is_multi: True if it may be spent in several parts, false if at once.
        weight: Position in sorting.
        item_type_id: 0 all, 1 services, 2 products, 3 listed services, 4 listed services plus
            products.
        expiration_type_id: 0 none, 1 fixed date, 2 period from sale.
        expires_at: Fixed expiry date in ISO 8601; null if none.
        expiration_timeout: Validity length counted from sale; 0 if none.
        expiration_timeout_unit_id: 1 day, 2 week, 3 month, 4 year.
        balance_edit_type_id: 1 balance editable, 2 not editable.
        is_allow_empty_code: Whether it may be sold without a code.
        released_total: Gift cards issued so far.
        item_type: Meaning of item_type_id.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["item_type"])
    id: int = ALWAYS_SENT
    """Gift card type ID."""
    title: str | None = None
    balance: int | float | None = None
    """Face value."""
    is_multi: bool | None = None
    """True if it may be spent in several parts, false if at once."""
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
    """Whether it may be sold without a code."""
    is_serial_number_limited: bool | None = None
    is_archived: bool | None = None
    archived_at: dt.datetime | None = None
    online_sale_is_enabled: bool | None = None
    online_sale_title: str | None = None
    online_sale_description: str | None = None
    online_sale_price: int | float | None = None
    online_sale_image: str | None = None
    released_total: int | None = None
    """Gift cards issued so far."""
    item_type: Reference | None = None
    """Meaning of item_type_id."""
    service_ids: list[int] | None = None
    location_ids: list[int] | None = None

    def _settle(self) -> None:
        self.__class__ = GiftCardType  # pyright: ignore[reportAttributeAccessIssue]
        if self.item_type.__class__ is list:
            self._clear_empty_list("item_type")
