# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class TeamMemberContact(Answer, kw_only=True):
    """The person behind a team member."""

    id: int = PROMISED
    phone: str | None = None
