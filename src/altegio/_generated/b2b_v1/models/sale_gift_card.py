# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .redeemable_type import RedeemableType
from .reference import Reference


class SaleGiftCard(AnswerModel, kw_only=True):
    """A gift card in a sale, with its balance and the part of it that can be used."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type", "chain"])
    id: int | None = None
    balance: int | float | None = None
    applicable_balance: int | float | None = None
    type: RedeemableType | None = None
    chain: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = SaleGiftCard  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.chain.__class__ is list:
            self._clear_empty_list("chain")
