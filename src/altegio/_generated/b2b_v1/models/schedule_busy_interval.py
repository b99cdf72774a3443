# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class ScheduleBusyInterval(AnswerModel, kw_only=True, rename={"from_": "from"}):
    """A busy interval of a team member's day.

    Attributes:
        entity_type: Kind of entity that takes up the interval.
        entity_id: Appointment or event ID.
        from_: Start, HH:mm:ss.
        to: End, HH:mm:ss.
    """

    entity_type: str | None = None
    """Kind of entity that takes up the interval."""
    entity_id: int | None = None
    """Appointment or event ID."""
    from_: str | None = None
    """Start, HH:mm:ss."""
    to: str | None = None
    """End, HH:mm:ss."""
