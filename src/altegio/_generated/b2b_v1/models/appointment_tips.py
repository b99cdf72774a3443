# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import Answer


class AppointmentTips(Answer, kw_only=True):
    """The tips given with an appointment.

    Attributes:
        sum: Tip amount.
    """

    has_tips: bool | None = None
    sum: int | float | None = None
    """Tip amount."""
