# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import MembershipTypeAvailabilityInterval


class MembershipTypeAvailability(Answer, kw_only=True):
    """When memberships of the type can be used."""

    week_days: list[int] | None = None
    """1 Monday to 7 Sunday."""
    intervals: list[MembershipTypeAvailabilityInterval] | None = None
    """Times in seconds from midnight."""
