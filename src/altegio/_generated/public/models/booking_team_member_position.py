# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class BookingTeamMemberPosition(AnswerModel, kw_only=True):
    """Booking team member position."""

    id: int | None = None
    title: str | None = None
    services_binding_type: int | None = None
