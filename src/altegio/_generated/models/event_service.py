from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, EventServiceResource, EventServiceTeamMember


@model(
    {
        "team_members": "staff",
    }
)
class EventService(Model):
    """Event service."""

    #: service ID
    id: int | None = None
    title: str | None = None
    capacity: int | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    #: service can be used for events
    is_multi: bool | None = None
    category: DocumentType | None = None
    team_members: list[EventServiceTeamMember] | None = None
    resources: list[EventServiceResource] | None = None
