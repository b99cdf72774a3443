from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class EventMembershipCheckAttributes(
    Answer,
    kw_only=True,
):
    """Event membership check attributes."""

    #: last possible appointment given the membership's expiry
    last_booking_date: dt.datetime | None = None
    #: visits left on the membership
    available_visits: int | None = None
    #: whether every requested schedule day is covered
    can_book_all_days: bool | None = None
    #: schedule day IDs open for booking
    bookable_day_ids: list[int] | None = None
