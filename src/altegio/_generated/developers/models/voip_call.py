# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class VoipCall(AnswerModel, kw_only=True, rename={"recording_url": "record_link"}):
    """Voip call."""

    id: int = ALWAYS_SENT
    client_id: int | None = None
    caller_phone: str | None = None
    recording_url: str | None = None
    duration: int | None = None
    status: str | None = None
    type: str | None = None
    call_date: dt.datetime | None = None
