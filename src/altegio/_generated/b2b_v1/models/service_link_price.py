# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceLinkPrice(RequestModel):
    """A team member's price for a service.

    Attributes:
        min: Lowest price.
        max: Highest price; null if the price is fixed.
    """

    min: int | float | Unset = UNSET
    """Lowest price."""
    max: int | float | None | Unset = UNSET
    """Highest price; null if the price is fixed."""
