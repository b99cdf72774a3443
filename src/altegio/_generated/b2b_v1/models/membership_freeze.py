# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipFreeze(RequestModel):
    """The date and time until which to freeze a membership.

    Attributes:
        frozen_until: Last moment of the freeze, ISO 8601.
    """

    frozen_until: dt.datetime = attrs.field(metadata={"wire": "freeze_till", "aware": True})
    """Last moment of the freeze, ISO 8601."""
