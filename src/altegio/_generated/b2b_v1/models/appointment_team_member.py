# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Position, PrepaymentMode


class AppointmentTeamMember(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "_specialization_2": "spec",
        "is_rating_shown": "show_rating",
    },
):
    """The team member whom an appointment is with."""

    id: int | None = None
    name: str | None = None
    location_id: int | None = None
    specialization: str | None = None
    _specialization_2: str | None = None
    position: Position | None = None
    rating: int | float | None = None
    is_rating_shown: bool | None = None
    comments_count: int | None = None
    votes_count: int | None = None
    average_score: int | float | None = None
    avatar: str | None = None
    prepaid: PrepaymentMode | None = None
    api_id: str | int | None = None
    """External id."""
    avatar_big: str | None = None
    """high-resolution picture."""

    def __post_init__(self) -> None:
        if self._specialization_2 is not None:
            self._also("specialization", "_specialization_2")
        if self.position.__class__ is list:
            self._absent("position")
