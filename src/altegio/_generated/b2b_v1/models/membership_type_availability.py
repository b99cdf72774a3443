# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .membership_type_availability_interval import MembershipTypeAvailabilityInterval


class MembershipTypeAvailability(AnswerModel, kw_only=True):
    """The times at which memberships of the type can be used.

    Attributes:
        week_days: 1 Monday to 7 Sunday.
        intervals: Times in seconds from midnight.
    """

    week_days: list[int] | None = None
    """1 Monday to 7 Sunday."""
    intervals: list[MembershipTypeAvailabilityInterval] | None = None
    """Times in seconds from midnight."""
