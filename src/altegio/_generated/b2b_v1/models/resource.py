# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .resource_instance import ResourceInstance


class Resource(AnswerModel, kw_only=True, rename={"location_id": "salon_id"}):
    """Equipment or a room that services need.

    Attributes:
        id: Resource ID.
    """

    id: int = ALWAYS_SENT
    """Resource ID."""
    title: str | None = None
    location_id: int | None = None
    instances: list[ResourceInstance] | None = None
