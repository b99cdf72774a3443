# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel


class BookableDates(
    AnswerModel,
    kw_only=True,
    rename={"bookable_days": "booking_days", "bookable_dates": "booking_dates"},
):
    """The working days of a period, and those with free slots.

    Attributes:
        bookable_days: Days with free slots, by month number.
        bookable_dates: Days with free slots.
        working_days: The same days, by month number.
        working_dates: Days on which the team member, or anybody, works.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["bookable_days", "working_days"])
    bookable_days: dict[int, list[int]] | None = None
    """Days with free slots, by month number."""
    bookable_dates: list[dt.date] | None = None
    """Days with free slots."""
    working_days: dict[int, list[int]] | None = None
    """The same days, by month number."""
    working_dates: list[dt.date] | None = None
    """Days on which the team member, or anybody, works."""

    def _settle(self) -> None:
        self.__class__ = BookableDates  # pyright: ignore[reportAttributeAccessIssue]
        if self.bookable_days.__class__ is list:
            self._clear_empty_list("bookable_days", {})
        if self.working_days.__class__ is list:
            self._clear_empty_list("working_days", {})
