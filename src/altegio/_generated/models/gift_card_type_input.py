from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import GiftCardTypeInputExpiration, GiftCardTypeInputOnlineSale


class GiftCardTypeInput(
    Request,
    kw_only=True,
    rename={
        "location_ids": "salon_ids",
    },
):
    """Gift card type input."""

    title: str
    #: face value
    balance: int | float
    #: true multiple use, false single use
    is_multi: bool
    #: usage restriction 0-4, codes as on creation
    item_type_id: Literal[0, 1, 2, 3, 4]
    #: whether it may be sold without a code
    is_allow_empty_code: bool
    #: limits use to a service category, null for no limit
    category_id: int | None | Unset = UNSET
    #: 1 balance editable, 2 not editable
    balance_edit_type_id: Literal[1, 2]
    #: empty if no restriction
    service_ids: list[int]
    #: locations that accept the certificate
    location_ids: list[int]
    expiration: GiftCardTypeInputExpiration
    online_sale: GiftCardTypeInputOnlineSale
