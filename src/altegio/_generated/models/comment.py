from __future__ import annotations

import datetime as dt

from ..._model import Model, model


@model(
    {
        "location_id": "salon_id",
        "team_member_id": "master_id",
        "appointment_id": "record_id",
    }
)
class Comment(Model):
    """Comment."""

    #: comment ID
    id: int | None = None
    location_id: int | None = None
    #: 1 about a team member, 0 about the location
    type: int | None = None
    #: team member ID when type is 1
    team_member_id: int | None = None
    text: str | None = None
    date: dt.datetime | None = None
    #: 1 to 5
    rating: str | None = None
    #: author's user ID
    user_id: int | None = None
    user_name: str | None = None
    user_avatar: str | None = None
    #: ID of the appointment the review followed
    appointment_id: int | None = None
