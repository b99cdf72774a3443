from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(
    {
        "team_member_id": "staff_id",
    },
    request=True,
)
class EventInput(Model):
    """Event input."""

    date: dt.datetime
    service_id: int
    team_member_id: int
    capacity: int
    resource_instance_ids: list[int] | Unset = UNSET
    #: save despite conflicts such as a busy team member or resource
    force: bool
    #: seconds
    length: int | Unset = UNSET
