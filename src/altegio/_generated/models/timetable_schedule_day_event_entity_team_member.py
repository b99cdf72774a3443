from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType


class TimetableScheduleDayEventEntityTeamMember(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "is_paid_team_member": "is_paid_staff",
    },
):
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

    def __post_init__(self) -> None:
        if self.position.__class__ is list:
            self._absent("position")
