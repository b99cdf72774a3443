# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .event_membership import EventMembership
from .event_memberships_included import EventMembershipsIncluded


class EventMemberships(AnswerModel, kw_only=True):
    """Memberships that can pay for an event, with their types.

    Attributes:
        included: Membership types and availability intervals.
    """

    data: list[EventMembership] | None = None
    included: list[EventMembershipsIncluded] | None = None
    """Membership types and availability intervals."""
