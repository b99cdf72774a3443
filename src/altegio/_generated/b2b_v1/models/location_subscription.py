# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import ClassVar

from altegio._calls.model import PROMISED, Answer

from .reference import Reference


class LocationSubscription(
    Answer, kw_only=True, rename={"location_id": "salon_id", "team_member_limit": "staff_limit"}
):
    """A location's licence, its term and its limits.

    Attributes:
        is_paid_rights_model: Whether licensing by permissions applies.
        deactivation_date: Day the subscription ends.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["active"])
    id: int = PROMISED
    location_id: int | None = None
    name: str | None = None
    active: bool | None = None
    is_paid_rights_model: bool | None = None
    """Whether licensing by permissions applies."""
    team_member_limit: int | None = None
    start_date: str | None = None
    deactivation_date: str | None = None
    """Day the subscription ends."""
    options: list[Reference] | None = None
