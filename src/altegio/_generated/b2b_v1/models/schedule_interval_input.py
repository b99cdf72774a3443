# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class ScheduleIntervalInput(Request, kw_only=True, rename={"from_": "from"}):
    """A span of a day in which a team member is to work."""

    from_: str | Unset = UNSET
    """Start, HH:mm."""
    to: str | Unset = UNSET
    """End, HH:mm."""
