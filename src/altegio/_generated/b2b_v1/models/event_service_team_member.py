# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class EventServiceTeamMember(Answer, kw_only=True, rename={"duration": "length"}):
    """A team member who gives a service as an event, and how long they take.

    Attributes:
        id: Team member ID.
        duration: Service duration.
    """

    id: int = PROMISED
    """Team member ID."""
    name: str | None = None
    duration: int | None = None
    """Service duration."""
