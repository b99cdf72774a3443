# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MarketplaceSenderNames(RequestModel):
    """The names under which an application may send SMS for a location.

    Attributes:
        names: All names.
    """

    location_id: int = attrs.field(metadata={"wire": "salon_id"})
    application_id: int
    names: list[str] = attrs.field(metadata={"wire": "short_names"})
    """All names."""
