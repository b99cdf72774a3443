from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType, EventServiceResource, EventServiceTeamMember


class EventService(
    Answer,
    kw_only=True,
    rename={
        "team_members": "staff",
    },
):
    """Event service."""

    #: service ID
    id: int | None = None
    title: str | None = None
    capacity: int | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    #: service can be used for events
    is_multi: bool | None = None
    category: DocumentType | None = None
    team_members: list[EventServiceTeamMember] | None = None
    resources: list[EventServiceResource] | None = None

    def __post_init__(self) -> None:
        if self.category.__class__ is list:
            self._absent("category")
