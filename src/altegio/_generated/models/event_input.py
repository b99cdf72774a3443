from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class EventInput(
    Request,
    kw_only=True,
    rename={
        "starts_at": "date",
        "team_member_id": "staff_id",
        "duration": "length",
    },
):
    """Event input."""

    starts_at: dt.datetime
    service_id: int
    team_member_id: int
    capacity: int
    resource_instance_ids: list[int] | Unset = UNSET
    #: save despite conflicts such as a busy team member or resource
    force: bool
    #: seconds
    duration: int | Unset = UNSET
