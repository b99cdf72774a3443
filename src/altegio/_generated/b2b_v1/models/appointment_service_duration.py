# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class AppointmentServiceDuration(AnswerModel, kw_only=True, rename={"duration": "length"}):
    """The time that the team member needs for the service.

    Attributes:
        duration: Seconds.
    """

    duration: int | None = None
    """Seconds."""
