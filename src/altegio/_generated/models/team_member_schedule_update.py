from __future__ import annotations

from typing import Any

from ..._model import Model, model


@model(request=True)
class TeamMemberScheduleUpdate(Model):
    """Team member schedule update."""

    date: str
    is_working: bool
    #: described as an array of from/to working hours, despite the type
    slots: dict[str, Any]
