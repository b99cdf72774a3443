# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .membership_balance_category import MembershipBalanceCategory
from .membership_balance_service import MembershipBalanceService


class MembershipBalanceLink(AnswerModel, kw_only=True):
    """A service or category covered by a membership, with its number of visits.

    Attributes:
        count: Visits for this service or category; was seen as 0 where balance_string says more.
        service: Set when the link is to a service.
        category: Set when the link is to a category.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["service", "category"])
    count: int | None = None
    """Visits for this service or category; was seen as 0 where balance_string says more."""
    is_unlimited: bool | None = None
    service: MembershipBalanceService | None = None
    """Set when the link is to a service."""
    category: MembershipBalanceCategory | None = None
    """Set when the link is to a category."""

    def _settle(self) -> None:
        self.__class__ = MembershipBalanceLink  # pyright: ignore[reportAttributeAccessIssue]
        if self.service.__class__ is list:
            self._clear_empty_list("service")
        if self.category.__class__ is list:
            self._clear_empty_list("category")
