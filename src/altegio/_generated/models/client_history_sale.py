from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientHistoryProduct, Reference, TeamMember


class ClientHistorySale(
    Answer,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
        "products": "goods",
        "team_member": "staff",
        "location": "company",
    },
):
    """Client history sale."""

    #: goods transaction id
    id: int | None = None
    comment: str | None = None
    #: time of sale
    date: dt.datetime | None = None
    #: 0 when not tied to a visit
    visit_id: int | None = None
    #: 0 when not tied to an appointment
    appointment_id: int | None = None
    products: list[ClientHistoryProduct] | None = None
    #: seller
    team_member: TeamMember | None = None
    #: place of sale
    location: Reference | None = None

    def __post_init__(self) -> None:
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.location.__class__ is list:
            self._absent("location")
