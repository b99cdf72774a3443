# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel


class EventMembershipCheckAttributes(AnswerModel, kw_only=True):
    """How many visits a membership has left for an event, and until when.

    Attributes:
        last_booking_date: Last possible appointment given the membership's expiry.
        available_visits: Visits left on the membership.
        can_book_all_days: Whether every requested schedule day is covered.
        bookable_day_ids: Schedule day IDs open for booking.
    """

    last_booking_date: dt.datetime | None = None
    """Last possible appointment given the membership's expiry."""
    available_visits: int | None = None
    """Visits left on the membership."""
    can_book_all_days: bool | None = None
    """Whether every requested schedule day is covered."""
    bookable_day_ids: list[int] | None = None
    """Schedule day IDs open for booking."""
