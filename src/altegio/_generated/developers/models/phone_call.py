# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .call_direction import CallDirection
from .call_status import CallStatus


class PhoneCall(
    AnswerModel,
    kw_only=True,
    rename={"recording_url": "record_link", "direction": "type", "started_at": "call_date"},
):
    """A phone call, as a location's telephone system reported it.

    Attributes:
        client_id: 0 if the caller is not a client.
        recording_url: Empty if there is no recording.
        duration: Seconds.
    """

    id: int = ALWAYS_SENT
    client_id: int | None = None
    """0 if the caller is not a client."""
    caller_phone: str | None = None
    recording_url: str | None = None
    """Empty if there is no recording."""
    duration: int | None = None
    """Seconds."""
    status: CallStatus | None = None
    direction: CallDirection | None = None
    started_at: dt.datetime | None = None
