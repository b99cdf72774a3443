# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

import attrs

from altegio._calls.request_model import Request, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipFreeze(Request):
    """Until when to freeze a membership.

    Attributes:
        freeze_till: Last frozen moment, ISO 8601.
    """

    freeze_till: dt.datetime = attrs.field(metadata={"aware": True})
    """Last frozen moment, ISO 8601."""
