# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplaceDiscount(RequestModel):
    """A discount for locations on an application.

    Attributes:
        discount: Percent or a sum, as the application is set up.
    """

    location_ids: list[int] = attrs.field(metadata={"wire": "salon_ids"})
    application_id: int
    discount: int | float
    """Percent or a sum, as the application is set up."""
