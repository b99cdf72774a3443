# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceLinkPrice(RequestModel):
    """The price that a team member asks for a service.

    Attributes:
        min: Price from.
        max: Price up to; null if the price is fixed.
    """

    min: int | float | Unset = UNSET
    """Price from."""
    max: int | float | None | Unset = UNSET
    """Price up to; null if the price is fixed."""
