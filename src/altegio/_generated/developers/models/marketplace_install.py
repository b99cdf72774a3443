# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplaceInstall(Request):
    """Marketplace install."""

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    application_id: int
    api_key: str | Unset = UNSET
    webhook_urls: list[str] | Unset = UNSET
