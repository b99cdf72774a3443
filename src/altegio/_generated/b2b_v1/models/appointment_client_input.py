# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class AppointmentClientInput(RequestModel):
    """The client to book an appointment for."""

    phone: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset = UNSET
