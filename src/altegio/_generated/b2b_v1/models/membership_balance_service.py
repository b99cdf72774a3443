# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import MembershipBalanceCategory


class MembershipBalanceService(Answer, kw_only=True):
    """A service that a membership covers."""

    id: int | None = None
    """Service ID."""
    is_category: bool | None = None
    category_id: int | None = None
    """Service category ID."""
    title: str | None = None
    online_sale_title: str | None = None
    is_chain: bool | None = None
    """Whether it belongs to the chain."""
    chain_price_min: int | float | None = None
    chain_price_max: int | float | None = None
    category: MembershipBalanceCategory | None = None

    def __post_init__(self) -> None:
        if self.category.__class__ is list:
            self._absent("category")
