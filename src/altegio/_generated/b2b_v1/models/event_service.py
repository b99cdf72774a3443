# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventServiceCategory, EventServiceTeamMember, PrepaymentMode, Resource


class EventService(
    Answer,
    kw_only=True,
    rename={"location_service_id": "salon_service_id", "team_members": "staff"},
):
    """The service that an event gives, or that can be given as an event."""

    id: int | None = None
    """Service ID."""
    category_id: int | None = None
    title: str | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    comment: str | None = None
    image_url: str | None = None
    location_service_id: int | None = None
    """Category ID of the location within the chain."""
    prepaid: PrepaymentMode | None = None
    category: EventServiceCategory | None = None
    capacity: int | None = None
    is_multi: bool | None = None
    """Service can be used for events."""
    team_members: list[EventServiceTeamMember] | None = None
    resources: list[Resource] | None = None

    def __post_init__(self) -> None:
        if self.category.__class__ is list:
            self._absent("category")
