# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

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
    """A sale of products in a client's history."""

    id: int | None = None
    """Goods transaction id."""
    comment: str | None = None
    date: dt.datetime | None = None
    """Time of sale."""
    visit_id: int | None = None
    """0 when not tied to a visit."""
    appointment_id: int | None = None
    """0 when not tied to an appointment."""
    products: list[ClientHistoryProduct] | None = None
    team_member: TeamMember | None = None
    """Seller."""
    location: Reference | None = None
    """Place of sale."""

    def __post_init__(self) -> None:
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.location.__class__ is list:
            self._absent("location")
