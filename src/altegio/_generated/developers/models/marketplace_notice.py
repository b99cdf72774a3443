# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Literal

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplaceNotice(RequestModel):
    """Marketplace notice."""

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    application_id: int
    event: Literal["uninstall", "freeze"]
    partner_token: str
