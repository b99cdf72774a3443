# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class RecurringBookingUpdate(
    Request, kw_only=True, rename={"schedule_day_ids": "schedule_days_ids"}
):
    """The repeated dates that a client's booking is to have."""

    schedule_day_ids: list[int]
    """1 to 7 IDs of schedule series."""
