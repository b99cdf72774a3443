from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class EventMembershipCheckAttributes(Model):
    """Event membership check attributes."""

    #: last possible appointment given the membership's expiry
    last_booking_date: dt.datetime | None = None
    #: visits left on the membership
    available_visits: int | None = None
    #: whether every requested schedule day is covered
    can_book_all_days: bool | None = None
    #: schedule day IDs open for booking
    bookable_day_ids: list[int] | None = None
