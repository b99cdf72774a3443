from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model(
    {
        "location_id": "company_id",
        "is_paid_team_member": "is_paid_staff",
    }
)
class TimetableScheduleDayEventEntityTeamMember(Model):
    """Seller."""

    #: team member id
    id: int | None = None
    name: str | None = None
    #: location where the team member was created
    location_id: int | None = None
    specialization: str | None = None
    #: small image link
    avatar: str | None = None
    #: original image link
    avatar_big: str | None = None
    position: DocumentType | None = None
    #: counted in the license price
    is_paid_team_member: bool | None = None
