"""Start of a slot as an instant, from the day, a clock time and the location's zone."""

from __future__ import annotations

import re
from datetime import date, datetime, time, tzinfo
from typing import TYPE_CHECKING

from altegio._calls.arguments import require_date, require_zone

__all__ = ["SlotStart"]

_CLOCK = re.compile(r"(\d{1,2}):(\d\d)(:\d\d)?")  # "9:30" may lack its zero


class SlotStart:
    """Methods of ``Slot``."""

    __slots__ = ()

    if TYPE_CHECKING:
        time: str | None

    def starts_at_in(self, zone: tzinfo | str, *, day: date) -> datetime:
        """Return when the slot starts, as ``starts_at`` of an appointment takes it.

        Args:
            zone: The location's zone: its ``timezone_name``, such as ``"Europe/Berlin"``, or a
                ``ZoneInfo``.
            day: The day that the slots were listed for.

        Raises:
            TypeError: The day has a time of day.
            ValueError: The zone is unknown, or ``time`` is not a clock time.
        """
        clock = _CLOCK.fullmatch(self.time or "")
        if not clock:
            raise ValueError(
                f"the slot's time must be a clock time such as '9:30', got {self.time!r}"
            )
        start = time(int(clock[1]), int(clock[2]))
        return datetime.combine(require_date(day, "day"), start, require_zone(zone))
