from __future__ import annotations

from ..._model import Model, model


@model(
    {
        "from_": "from",
    }
)
class TeamMemberScheduleSlot(Model):
    """Team member schedule slot."""

    #: start, HH:mm
    from_: str | None = None
    #: end, HH:mm
    to: str | None = None
