"""Start of a slot by the location's clock, from a string whose offset may be wrong."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

__all__ = ["BookingSlotStart"]


class BookingSlotStart:
    """Methods of ``BookingSlot``."""

    __slots__ = ()

    if TYPE_CHECKING:
        datetime: str

    @property
    def starts_at_local(self) -> dt.datetime:
        """The start of the slot by the location's clock, to show to clients.

        It has no zone, because the offset in ``datetime`` has been wrong in summer. Book with
        ``datetime``, not with this.

        Raises:
            ValueError: ``datetime`` is not an ISO 8601 time.
        """
        return dt.datetime.fromisoformat(self.datetime).replace(tzinfo=None)
