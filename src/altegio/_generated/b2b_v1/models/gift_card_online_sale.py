# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class GiftCardOnlineSale(RequestModel):
    """Settings for selling gift cards of the type online."""

    is_enabled: bool
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    price: int | float | Unset = UNSET
