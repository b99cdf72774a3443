# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class BookingUserPasswordUpdate(RequestModel):
    """The old and new passwords."""

    old_password: str | Unset = UNSET
    new_password: str | Unset = UNSET
