# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .reference import Reference


class SalePromotion(AnswerModel, kw_only=True):
    """A promotion in a sale."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type", "chain"])
    id: int = ALWAYS_SENT
    title: str | None = None
    type_id: int | None = None
    is_value_percent: bool | None = None
    type: Reference | None = None
    chain: Reference | None = None

    def _settle(self) -> None:
        self.__class__ = SalePromotion  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.chain.__class__ is list:
            self._clear_empty_list("chain")
