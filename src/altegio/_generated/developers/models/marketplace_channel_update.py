# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .marketplace_channel import MarketplaceChannel


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplaceChannelUpdate(RequestModel):
    """The availability to set for an application's channel in a location."""

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    application_id: int
    is_available: bool
    channel: MarketplaceChannel = attrs.field(metadata={"wire": "channel_slug"})
