from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ServiceCategory(
    Answer,
    kw_only=True,
    rename={
        "location_service_id": "salon_service_id",
        "team_members": "staff",
    },
):
    """Service category."""

    #: category id
    id: int | None = None
    #: category id inside the chain's location
    location_service_id: int | None = None
    title: str | None = None
    #: external id
    api_id: str | int | None = None
    #: sort weight
    weight: int | None = None
    #: ids of team members serving this category
    team_members: list[int] | None = None
    #: true when the category belongs to the chain
    is_chain: bool | None = None
