from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType


class EventTeamMember(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """Event team member."""

    #: team member ID
    id: int | None = None
    name: str | None = None
    location_id: int | None = None
    #: external ID
    api_id: str | int | None = None
    specialization: str | None = None
    rating: int | float | None = None
    #: 1 show the rating, 0 hide it
    show_rating: int | float | bool | None = None
    avatar: str | None = None
    #: higher-resolution avatar
    avatar_big: str | None = None
    comments_count: int | None = None
    votes_count: int | None = None
    average_score: int | float | None = None
    #: tells if the appointment can be paid online
    prepaid: str | None = None
    position: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.position.__class__ is list:
            self._absent("position")
