# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel


class EventMembershipCheckAttributes(AnswerModel, kw_only=True):
    """The visits remaining on a membership for an event, and the last date they cover.

    Attributes:
        last_booking_date: Last possible date of an appointment before the membership expires.
        available_visits: Remaining visits of the membership.
        can_book_all_days: Whether every requested schedule day is covered.
        bookable_day_ids: IDs of the schedule days that can be booked.
    """

    last_booking_date: dt.datetime | None = None
    """Last possible date of an appointment before the membership expires."""
    available_visits: int | None = None
    """Remaining visits of the membership."""
    can_book_all_days: bool | None = None
    """Whether every requested schedule day is covered."""
    bookable_day_ids: list[int] | None = None
    """IDs of the schedule days that can be booked."""
