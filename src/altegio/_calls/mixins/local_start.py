"""Start of an appointment as an instant, despite offsets that are wrong in summer."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from altegio._calls.arguments import require_zone

__all__ = ["LocalStart"]


class LocalStart:
    """Methods of ``Appointment``."""

    __slots__ = ()

    if TYPE_CHECKING:
        starts_at_local: datetime | None

    def starts_at_in(self, zone: tzinfo | str) -> datetime:
        """Return when the appointment starts, in the zone of its location.

        The server may send ``starts_at`` with an offset that is wrong in summer; this is right. In
        the hour that occurs twice when summer time ends, the first of the two is returned.

        Args:
            zone: The location's zone: its ``timezone_name``, such as ``"Europe/Berlin"``, or a
                ``ZoneInfo``.

        Raises:
            ValueError: The zone is unknown, or the appointment has no ``starts_at_local``.
        """
        if not isinstance(self.starts_at_local, datetime):  # missing, or kept as received
            raise ValueError(
                "the appointment has no starts_at_local that is a time, got "
                f"{self.starts_at_local!r}: read it with get or list, or pass starts_at to update"
            )
        return self.starts_at_local.replace(tzinfo=require_zone(zone))
