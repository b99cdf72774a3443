# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class AppointmentTips(AnswerModel, kw_only=True):
    """The tips given with an appointment.

    Attributes:
        sum: Amount of the tip.
    """

    has_tips: bool | None = None
    sum: int | float | None = None
    """Amount of the tip."""
