from __future__ import annotations

from ..._model import Answer


class TeamMemberScheduleSlot(
    Answer,
    kw_only=True,
    rename={
        "from_": "from",
    },
):
    """Team member schedule slot."""

    #: start, HH:mm
    from_: str | None = None
    #: end, HH:mm
    to: str | None = None
