# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .call_status import CallStatus


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class TelephonyEvent(RequestModel):
    """A report from a telephone system.

    Attributes:
        command: Setup, event or history.
        type: Enable or disable for setup, otherwise the direction.
        crm_token: The chain's token for telephony.
        caller_phone: The caller's number.
        sip_user: Extension; takes precedence over called_phone.
        called_phone: Dialled number.
        duration: Seconds.
    """

    command: str
    """Setup, event or history."""
    type: str
    """Enable or disable for setup, otherwise the direction."""
    crm_token: str
    """The chain's token for telephony."""
    caller_phone: str | Unset = attrs.field(default=UNSET, metadata={"wire": "phone"})
    """The caller's number."""
    sip_user: str | Unset = attrs.field(default=UNSET, metadata={"wire": "user"})
    """Extension; takes precedence over called_phone."""
    called_phone: str | Unset = attrs.field(default=UNSET, metadata={"wire": "diversion"})
    """Dialled number."""
    duration: int | Unset = UNSET
    """Seconds."""
    recording_url: str | Unset = attrs.field(default=UNSET, metadata={"wire": "link"})
    call_id: str | Unset = UNSET
    status: CallStatus | Unset = UNSET
    started_at: dt.datetime | Unset = attrs.field(default=UNSET, metadata={"wire": "date"})
