# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class BookingUserUpdate(RequestModel):
    """Changes to a client's own data.

    Attributes:
        confirmation_code: Code that was texted to the new phone number.
    """

    name: str | Unset = UNSET
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    confirmation_code: str | Unset = UNSET
    """Code that was texted to the new phone number."""
