# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel

from .appointment import Appointment
from .attendance import Attendance


class Visit(AnswerModel, kw_only=True, rename={"starts_at": "datetime", "appointments": "records"}):
    """A client's stay in a location, with all its appointments.

    Attributes:
        attendance: Visit status.
        appointments: Appointments of the visit.
    """

    attendance: Attendance | None = None
    """Visit status."""
    starts_at: dt.datetime | None = None
    comment: str | None = None
    appointments: list[Appointment] | None = None
    """Appointments of the visit."""
