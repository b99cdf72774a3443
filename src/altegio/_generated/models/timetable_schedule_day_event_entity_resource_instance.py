from __future__ import annotations

from ..._model import Answer


class TimetableScheduleDayEventEntityResourceInstance(
    Answer,
    kw_only=True,
):
    """Timetable schedule day event entity resource instance."""

    id: int | None = None
    title: str | None = None
    #: ID of the resource the instance belongs to
    resource_id: int | None = None
