from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class EventServiceTeamMember(Model):
    """Event service team member."""

    #: team member ID
    id: int | None = None
    name: str | None = None
    #: service duration
    length: int | None = None
