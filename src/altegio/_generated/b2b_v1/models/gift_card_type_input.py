# Generated from openapi/ by `make generate`; not edited by hand.
from typing import TypedDict

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .gift_card_balance_editing import GiftCardBalanceEditing
from .gift_card_expiration import GiftCardExpiration
from .gift_card_online_sale import GiftCardOnlineSale
from .gift_card_scope import GiftCardScope


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class GiftCardTypeInput(RequestModel):
    """Fields of a gift card type to create or update.

    Attributes:
        balance: Face value.
        is_multi: True for multiple use, false for single use.
        item_type_id: Usage restriction 0-4, codes as on creation.
        is_allow_empty_code: Whether it may be sold without a code.
        category_id: Limits use to a service category, null for no limit.
        balance_edit_type_id: 1 balance editable, 2 not editable.
        service_ids: Empty for no restriction.
        location_ids: Locations that accept the gift card.
    """

    title: str
    balance: int | float
    """Face value."""
    is_multi: bool
    """True for multiple use, false for single use."""
    item_type_id: GiftCardScope
    """Usage restriction 0-4, codes as on creation."""
    is_allow_empty_code: bool
    """Whether it may be sold without a code."""
    category_id: int | None | Unset = UNSET
    """Limits use to a service category, null for no limit."""
    balance_edit_type_id: GiftCardBalanceEditing
    """1 balance editable, 2 not editable."""
    service_ids: list[int]
    """Empty for no restriction."""
    location_ids: list[int] = attrs.field(metadata={"wire": "salon_ids"})
    """Locations that accept the gift card."""
    expiration: GiftCardExpiration
    online_sale: GiftCardOnlineSale


class GiftCardTypeUpdateParams(TypedDict, total=False):
    """Fields of GiftCardTypeInput to change; the others stay as they are."""

    title: str
    balance: int | float
    """Face value."""
    is_multi: bool
    """True for multiple use, false for single use."""
    item_type_id: GiftCardScope
    """Usage restriction 0-4, codes as on creation."""
    is_allow_empty_code: bool
    """Whether it may be sold without a code."""
    category_id: int | None
    """Limits use to a service category, null for no limit."""
    balance_edit_type_id: GiftCardBalanceEditing
    """1 balance editable, 2 not editable."""
    service_ids: list[int]
    """Empty for no restriction."""
    location_ids: list[int]
    """Locations that accept the gift card."""
    expiration: GiftCardExpiration
    online_sale: GiftCardOnlineSale
