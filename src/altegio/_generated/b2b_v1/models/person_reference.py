# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class PersonReference(Answer, kw_only=True):
    """A thing or person by ID and name.

    Attributes:
        id: Team member.
    """

    id: int = PROMISED
    """Team member."""
    name: str | None = None
