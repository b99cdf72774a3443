from __future__ import annotations

from ..._model import Answer


class AppointmentTips(
    Answer,
    kw_only=True,
):
    """Tip shape shown to the team member who serves the appointment."""

    has_tips: bool | None = None
    #: tip amount
    sum: int | float | None = None
