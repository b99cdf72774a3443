# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class EventDurationDetails(AnswerModel, kw_only=True):
    """The duration of an event, and of the technical break after it.

    Attributes:
        services_duration: Seconds.
        technical_break_duration: Seconds.
    """

    id: int | None = None
    services_duration: int | None = None
    """Seconds."""
    technical_break_duration: int | None = None
    """Seconds."""
