from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentServiceDuration(
    Answer,
    kw_only=True,
    rename={
        "duration": "length",
    },
):
    """Appointment service duration."""

    #: seconds
    duration: int | None = None
