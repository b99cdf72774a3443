from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventServiceTeamMember(
    Answer,
    kw_only=True,
    rename={
        "duration": "length",
    },
):
    """Event service team member."""

    #: team member ID
    id: int | None = None
    name: str | None = None
    #: service duration
    duration: int | None = None
