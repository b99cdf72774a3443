# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceTeamMemberInput


class ServiceCreate(Request, kw_only=True, rename={"is_active": "active", "team_members": "staff"}):
    """What to create a service with; also what the deprecated update replaces one by."""

    title: str | Unset = UNSET
    category_id: int | Unset = UNSET
    price_min: int | float | Unset = UNSET
    price_max: int | float | Unset = UNSET
    duration: int | Unset = UNSET
    """Seconds, 3600 by default."""
    technical_break_duration: int | None | Unset = UNSET
    """Seconds, steps of 300, at most 3600; null (default) takes the location setting."""
    discount: int | float | Unset = UNSET
    comment: str | Unset = UNSET
    weight: int | Unset = UNSET
    """Sort weight."""
    is_active: int | Unset = UNSET
    """1 bookable online, 0 not."""
    api_id: str | int | None | Unset = UNSET
    """External id."""
    team_members: list[ServiceTeamMemberInput] | Unset = UNSET
    """Team members who perform the service, each with own duration."""
