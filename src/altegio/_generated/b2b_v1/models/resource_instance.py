# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class ResourceInstance(AnswerModel, kw_only=True):
    """A single instance of a resource.

    Attributes:
        resource_id: ID of the resource that the instance belongs to.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    resource_id: int | None = None
    """ID of the resource that the instance belongs to."""
