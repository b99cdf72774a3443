from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import AppointmentPosition


class AppointmentTeamMember(
    Answer,
    kw_only=True,
):
    """Appointment team member."""

    id: int | None = None
    #: external id
    api_id: str | int | None = None
    name: str | None = None
    specialization: str | None = None
    position: AppointmentPosition | None = None
    avatar: str | None = None
    #: high-resolution picture
    avatar_big: str | None = None
    rating: int | float | None = None
    votes_count: int | None = None
    spec: str | None = None

    def __post_init__(self) -> None:
        if self.position.__class__ is list:
            self._absent("position")
