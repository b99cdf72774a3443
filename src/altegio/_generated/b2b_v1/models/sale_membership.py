# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import MembershipBalance, RedeemableType, Reference


class SaleMembership(
    Answer,
    kw_only=True,
    rename={"is_unified_balance": "is_united_balance", "unified_balance_visits": "united_balance"},
):
    """A membership in a sale, and what is left on it."""

    id: int | None = None
    is_unified_balance: bool | None = None
    unified_balance_visits: int | float | None = None
    type: RedeemableType | None = None
    chain: Reference | None = None
    balance_container: MembershipBalance | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.chain.__class__ is list:
            self._absent("chain")
        if self.balance_container.__class__ is list:
            self._absent("balance_container")
