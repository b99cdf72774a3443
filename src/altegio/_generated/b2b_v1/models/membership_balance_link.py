# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import MembershipBalanceCategory, MembershipBalanceService


class MembershipBalanceLink(Answer, kw_only=True):
    """A service or category that a membership covers, and how many visits."""

    count: int | None = None
    """Visits for this service or category."""
    is_unlimited: bool | None = None
    service: MembershipBalanceService | None = None
    """Given when the link is to a service."""
    category: MembershipBalanceCategory | None = None
    """Given when the link is to a category."""

    def __post_init__(self) -> None:
        if self.service.__class__ is list:
            self._absent("service")
        if self.category.__class__ is list:
            self._absent("category")
