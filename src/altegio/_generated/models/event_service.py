from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import EventServiceCategory, EventServiceTeamMember, Resource


class EventService(
    Answer,
    kw_only=True,
    rename={
        "location_service_id": "salon_service_id",
        "team_members": "staff",
    },
):
    """Event service."""

    #: service ID
    id: int | None = None
    category_id: int | None = None
    title: str | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    comment: str | None = None
    image_url: str | None = None
    #: category ID of the location within the chain
    location_service_id: int | None = None
    prepaid: str | None = None
    category: EventServiceCategory | None = None
    capacity: int | None = None
    #: service can be used for events
    is_multi: bool | None = None
    team_members: list[EventServiceTeamMember] | None = None
    resources: list[Resource] | None = None

    def __post_init__(self) -> None:
        if self.category.__class__ is list:
            self._absent("category")
