# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .membership_balance import MembershipBalance
from .redeemable_type import RedeemableType
from .reference import Reference


class SaleMembership(
    AnswerModel,
    kw_only=True,
    rename={"is_unified_balance": "is_united_balance", "unified_balance_visits": "united_balance"},
):
    """A membership in a sale, with its remaining balance."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type", "chain", "balance_container"])
    id: int = ALWAYS_SENT
    is_unified_balance: bool | None = None
    unified_balance_visits: int | None = None
    type: RedeemableType | None = None
    chain: Reference | None = None
    balance_container: MembershipBalance | None = None

    def _settle(self) -> None:
        self.__class__ = SaleMembership  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.chain.__class__ is list:
            self._clear_empty_list("chain")
        if self.balance_container.__class__ is list:
            self._clear_empty_list("balance_container")
