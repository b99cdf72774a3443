# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class MembershipStatus(Answer, kw_only=True):
    """The state that a membership is in."""

    id: int = PROMISED
    title: str | None = None
    extended_title: str | None = None
    slug: str | None = None
    category: str | None = None
