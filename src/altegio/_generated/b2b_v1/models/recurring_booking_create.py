# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class RecurringBookingCreate(
    Request,
    kw_only=True,
    rename={"visitor_id": "comer_id", "schedule_day_ids": "schedule_days_ids"},
):
    """The repeated dates of an event to book for a client."""

    client_id: int
    visitor_id: int | Unset = UNSET
    """ID of the client's visitor."""
    schedule_day_ids: list[int]
    """1 to 7 IDs of schedule series."""
