# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import Any

from altegio._calls.model import PROMISED, Answer


class ScheduleEvent(Answer, kw_only=True, rename={"location_id": "company_id"}):
    """Schedule event."""

    location_id: int = PROMISED
    resource: str = PROMISED
    resource_id: int = PROMISED
    status: str = PROMISED
    data: list[Any] = PROMISED
