# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class EventServiceTeamMember(AnswerModel, kw_only=True, rename={"duration": "length"}):
    """A team member who performs a service as an event, and the time they need.

    Attributes:
        id: Team member ID.
        duration: Service duration.
    """

    id: int = ALWAYS_SENT
    """Team member ID."""
    name: str | None = None
    duration: int | None = None
    """Service duration."""
