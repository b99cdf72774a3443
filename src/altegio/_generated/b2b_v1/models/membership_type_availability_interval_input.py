# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class MembershipTypeAvailabilityIntervalInput(Request, kw_only=True, rename={"from_": "from"}):
    """A span of a day in which memberships of the type are to be usable."""

    from_: int | Unset = UNSET
    """Seconds since midnight."""
    to: int | Unset = UNSET
    """Seconds since midnight."""
