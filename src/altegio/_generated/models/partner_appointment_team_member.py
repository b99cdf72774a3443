from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType


class PartnerAppointmentTeamMember(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
    },
):
    """Partner appointment team member."""

    id: int | None = None
    name: str | None = None
    location_id: int | None = None
    specialization: str | None = None
    position: DocumentType | None = None
    rating: int | float | None = None
    show_rating: bool | None = None
    comments_count: int | None = None
    votes_count: int | None = None
    average_score: int | float | None = None
    avatar: str | None = None
    prepaid: str | None = None

    def __post_init__(self) -> None:
        if self.position.__class__ is list:
            self._absent("position")
