# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .call_status import CallStatus


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TelephonyEvent(RequestModel):
    """What a telephone system reports.

    Attributes:
        command: Setup, event or history.
        type: Enable or disable for setup, else the direction.
        crm_token: chain's token for telephony.
        caller_phone: Number of the caller.
        sip_user: Extension; takes precedence over called_phone.
        called_phone: Number that was dialled.
        duration: Seconds.
    """

    command: str
    """Setup, event or history."""
    type: str
    """Enable or disable for setup, else the direction."""
    crm_token: str
    """chain's token for telephony."""
    caller_phone: str | Unset = attrs.field(default=UNSET, metadata={"wire": "phone"})
    """Number of the caller."""
    sip_user: str | Unset = attrs.field(default=UNSET, metadata={"wire": "user"})
    """Extension; takes precedence over called_phone."""
    called_phone: str | Unset = attrs.field(default=UNSET, metadata={"wire": "diversion"})
    """Number that was dialled."""
    duration: int | Unset = UNSET
    """Seconds."""
    recording_url: str | Unset = attrs.field(default=UNSET, metadata={"wire": "link"})
    call_id: str | Unset = UNSET
    status: CallStatus | Unset = UNSET
    started_at: dt.datetime | Unset = attrs.field(default=UNSET, metadata={"wire": "date"})
