# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventMembership, EventMembershipsIncluded


class EventMemberships(Answer, kw_only=True):
    """Memberships that can pay for an event, with the types that they refer to."""

    data: list[EventMembership] | None = None
    included: list[EventMembershipsIncluded] | None = None
    """Membership types and availability intervals."""
