from __future__ import annotations

from ..._model import UNSET, Request, Unset


class ScheduleSlotInput(
    Request,
    kw_only=True,
    rename={
        "from_": "from",
    },
):
    """Schedule slot input."""

    #: start, HH:mm
    from_: str | Unset = UNSET
    #: end, HH:mm
    to: str | Unset = UNSET
