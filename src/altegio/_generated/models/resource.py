from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TimetableScheduleDayEventEntityResourceInstance


@model()
class Resource(Model):
    """Resource."""

    #: resource ID
    id: int | None = None
    title: str | None = None
    instances: list[TimetableScheduleDayEventEntityResourceInstance] | None = None
