# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel


class BookingDates(AnswerModel, kw_only=True):
    """Booking dates."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["booking_days", "working_days"])
    booking_days: dict[int, list[int]] | None = None
    booking_dates: list[dt.date] | None = None
    working_days: dict[int, list[int]] | None = None
    working_dates: list[dt.date] | None = None

    def _settle(self) -> None:
        self.__class__ = BookingDates  # pyright: ignore[reportAttributeAccessIssue]
        if self.booking_days.__class__ is list:
            self._clear_empty_list("booking_days", {})
        if self.working_days.__class__ is list:
            self._clear_empty_list("working_days", {})
