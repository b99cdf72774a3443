from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import VisitAppointment


class Visit(
    Answer,
    kw_only=True,
    rename={
        "appointments": "records",
    },
):
    """Visit."""

    #: visit status
    attendance: int | None = None
    datetime: dt.datetime | None = None
    comment: str | None = None
    #: appointments of the visit
    appointments: list[VisitAppointment] | None = None
