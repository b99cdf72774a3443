from __future__ import annotations

from ..._model import Answer


class ScheduleBusyInterval(
    Answer,
    kw_only=True,
    rename={
        "from_": "from",
    },
):
    """Schedule busy interval."""

    #: what takes up the interval
    entity_type: str | None = None
    #: appointment or event ID
    entity_id: int | None = None
    #: start, HH:mm:ss
    from_: str | None = None
    #: end, HH:mm:ss
    to: str | None = None
