from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Appointment


class Visit(
    Answer,
    kw_only=True,
    rename={
        "starts_at": "datetime",
        "appointments": "records",
    },
):
    """Visit."""

    #: visit status
    attendance: int | None = None
    starts_at: dt.datetime | None = None
    comment: str | None = None
    #: appointments of the visit
    appointments: list[Appointment] | None = None
