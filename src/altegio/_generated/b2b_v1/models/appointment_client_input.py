# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class AppointmentClientInput(Request):
    """The client to make an appointment for."""

    phone: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset = UNSET
