# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .reference import Reference
from .sale_loyalty_card_type import SaleLoyaltyCardType


class SaleLoyaltyCard(AnswerModel, kw_only=True):
    """A loyalty card in a sale."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type", "chain"])
    id: int = ALWAYS_SENT
    type_id: int | None = None
    number: str | int | None = None
    balance: int | float | None = None
    type: SaleLoyaltyCardType | None = None
    chain: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = SaleLoyaltyCard  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.chain.__class__ is list:
            self._clear_empty_list("chain")
