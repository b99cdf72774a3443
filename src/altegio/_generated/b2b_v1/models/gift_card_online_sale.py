# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class GiftCardOnlineSale(Request):
    """Whether and how gift cards of the type are sold online."""

    is_enabled: bool
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    price: int | float | Unset = UNSET
