from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import MembershipTypeAvailabilityInterval


class MembershipTypeAvailability(
    Answer,
    kw_only=True,
):
    """Membership type availability."""

    #: 1 Monday to 7 Sunday
    week_days: list[int] | None = None
    #: times in seconds from midnight
    intervals: list[MembershipTypeAvailabilityInterval] | None = None
