# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class MembershipBalanceCategory(Answer, kw_only=True):
    """A category of services that a membership covers."""

    id: int | None = None
    """Category ID."""
    is_category: bool | None = None
    category_id: int | None = None
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
