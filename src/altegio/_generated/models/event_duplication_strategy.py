from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model(
    {
        "location_id": "company_id",
    }
)
class EventDuplicationStrategy(Model):
    """Event duplication strategy."""

    id: int | None = None
    location_id: int | None = None
    title: str | None = None
    repeat_mode_id: int | None = None
    repeat_mode: DocumentType | None = None
    days: list[int] | None = None
    interval: int | None = None
    content_type: int | None = None
