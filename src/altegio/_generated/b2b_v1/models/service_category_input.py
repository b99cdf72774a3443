# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class ServiceCategoryInput(Request, kw_only=True, rename={"team_member_ids": "staff"}):
    """What to create a category of services with, or to change one to."""

    title: str | Unset = UNSET
    api_id: str | int | None | Unset = UNSET
    """External id."""
    weight: int | Unset = UNSET
    """Sort weight."""
    team_member_ids: list[int] | Unset = UNSET
    """Ids of team members serving this category."""
