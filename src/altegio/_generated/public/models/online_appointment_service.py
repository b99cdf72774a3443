# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class OnlineAppointmentService(AnswerModel, kw_only=True, rename={"duration": "seance_length"}):
    """A service of an appointment, as its client sees it.

    Attributes:
        duration: Seconds.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    amount: int | None = None
    duration: int | None = None
    """Seconds."""
    cost: int | float | None = None
    price_min: int | float | None = None
    price_max: int | float | None = None
    discount: int | float | None = None
