# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class MembershipBalanceCategory(AnswerModel, kw_only=True):
    """A category of services that a membership covers.

    Attributes:
        id: Category ID.
        is_chain: Whether it belongs to the chain.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["category"])
    id: int = ALWAYS_SENT
    """Category ID."""
    is_category: bool | None = None
    category_id: int | None = None
    title: str | None = None
    online_sale_title: str | None = None
    is_chain: bool | None = None
    """Whether it belongs to the chain."""
    chain_price_min: int | float | None = None
    chain_price_max: int | float | None = None
    category: "MembershipBalanceCategory | None" = None

    def _settle(self) -> None:
        self.__class__ = MembershipBalanceCategory  # pyright: ignore[reportAttributeAccessIssue]
        if self.category.__class__ is list:
            self._clear_empty_list("category")
