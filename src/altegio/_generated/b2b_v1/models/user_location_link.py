# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class UserLocationLink(RequestModel):
    """A location from which to remove a user."""

    location_id: int = attrs.field(metadata={"wire": "company_id"})
