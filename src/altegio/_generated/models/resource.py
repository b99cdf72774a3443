from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import TimetableScheduleDayEventEntityResourceInstance


class Resource(
    Answer,
    kw_only=True,
):
    """Resource."""

    #: resource ID
    id: int | None = None
    title: str | None = None
    instances: list[TimetableScheduleDayEventEntityResourceInstance] | None = None
