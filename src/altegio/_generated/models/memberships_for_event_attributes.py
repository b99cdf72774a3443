from __future__ import annotations

import datetime as dt

from ..._model import Model, model


@model()
class MembershipsForEventAttributes(Model):
    """Memberships for event attributes."""

    number: str | None = None
    #: visits left
    balance: int | float | None = None
    #: last possible appointment given the membership's expiry
    last_booking_date: dt.datetime | None = None
    #: visits left on the membership
    available_visits: int | None = None
    #: whether every requested schedule day is covered
    can_book_all_days: bool | None = None
    #: schedule day IDs open for booking
    bookable_day_ids: list[int] | None = None
