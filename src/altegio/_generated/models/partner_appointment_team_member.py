from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model(
    {
        "location_id": "company_id",
    }
)
class PartnerAppointmentTeamMember(Model):
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
