# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventBookingCreate(RequestModel):
    """Event booking create."""

    name: str = attrs.field(metadata={"wire": "fullname"})
    phone: str
    email: str
    code: int | Unset = UNSET
    comment: str | Unset = UNSET
    notify_by_sms: int | Unset = UNSET
    notify_by_email: int | Unset = UNSET
    type: str | Unset = UNSET
    api_id: int | Unset = UNSET
    clients_count: int | Unset = UNSET
