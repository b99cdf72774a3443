# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplaceShortNames(RequestModel):
    """Marketplace short names."""

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    application_id: int
    short_names: list[str]
