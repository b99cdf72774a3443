from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventDurationDetails(
    Answer,
    kw_only=True,
):
    """Event duration details."""

    id: int | None = None
    #: seconds
    services_duration: int | None = None
    #: seconds
    technical_break_duration: int | None = None
