from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ImageGroup, ServiceTeamMember


class ServiceById(
    Answer,
    kw_only=True,
    rename={
        "location_service_id": "salon_service_id",
        "team_members": "staff",
    },
):
    """Service by id."""

    #: service id
    id: int | None = None
    #: service id inside the chain's location
    location_service_id: int | None = None
    title: str | None = None
    category_id: int | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    #: seconds, 3600 by default
    duration: int | None = None
    #: seconds, steps of 300, at most 3600; null takes the location setting
    technical_break_duration: int | None = None
    discount: int | float | None = None
    comment: str | None = None
    #: sort weight
    weight: int | None = None
    #: 1 bookable online, 0 not
    active: int | None = None
    #: external id
    api_id: str | int | None = None
    #: team members who perform the service, each with own duration
    team_members: list[ServiceTeamMember] | None = None
    booking_title: str | None = None
    is_online: bool | None = None
    image_group: ImageGroup | None = None

    def __post_init__(self) -> None:
        if self.image_group.__class__ is list:
            self._absent("image_group")
