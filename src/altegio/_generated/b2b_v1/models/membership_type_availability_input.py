# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import MembershipTypeAvailabilityIntervalInput


class MembershipTypeAvailabilityInput(Request, kw_only=True):
    """When memberships of the type are to be usable."""

    week_days: list[int] | Unset = UNSET
    """1 Monday to 7 Sunday."""
    intervals: list[MembershipTypeAvailabilityIntervalInput] | Unset = UNSET
