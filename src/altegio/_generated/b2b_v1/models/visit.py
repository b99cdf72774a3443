# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Appointment, Attendance


class Visit(Answer, kw_only=True, rename={"starts_at": "datetime", "appointments": "records"}):
    """A client's stay in a location, with all its appointments."""

    attendance: Attendance | None = None
    """Visit status."""
    starts_at: dt.datetime | None = None
    comment: str | None = None
    appointments: list[Appointment] | None = None
    """Appointments of the visit."""
