# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class VoipEvent(RequestModel):
    """Voip event."""

    command: str
    type: str
    crm_token: str
    phone: str | Unset = UNSET
    user: str | Unset = UNSET
    diversion: str | Unset = UNSET
    duration: int | Unset = UNSET
    link: str | Unset = UNSET
    call_id: str | Unset = UNSET
    status: str | Unset = UNSET
    date: dt.datetime | Unset = UNSET
