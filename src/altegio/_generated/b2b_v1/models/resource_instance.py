# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class ResourceInstance(Answer, kw_only=True):
    """One piece of a resource.

    Attributes:
        resource_id: ID of the resource the instance belongs to.
    """

    id: int = PROMISED
    title: str | None = None
    resource_id: int | None = None
    """ID of the resource the instance belongs to."""
