from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ServiceAssignment(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "duration": "length",
        "bill_of_materials_id": "technological_card_id",
        "is_offline_appointments_allowed": "is_offline_records_allowed",
    },
):
    """Service assignment."""

    service_id: int | None = None
    team_member_id: int | None = None
    #: how long this team member takes, seconds
    duration: int | None = None
    bill_of_materials_id: int | None = None
    #: external id
    api_id: str | int | None = None
    #: bookable online
    is_online: bool | None = None
    #: offline appointments allowed for this link
    is_offline_appointments_allowed: bool | None = None
    #: this team member's own price
    price: int | float | None = None
