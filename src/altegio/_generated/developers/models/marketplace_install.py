# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplaceInstall(RequestModel):
    """The confirmation of an application's installation.

    Attributes:
        api_key: Key of the location in the partner's messaging service.
        webhook_urls: Addresses that are notified of changes in the location.
    """

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    application_id: int
    api_key: str | Unset = UNSET
    """Key of the location in the partner's messaging service."""
    webhook_urls: list[str] | Unset = UNSET
    """Addresses that are notified of changes in the location."""
