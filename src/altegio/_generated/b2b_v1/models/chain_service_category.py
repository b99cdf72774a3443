# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .reference import Reference


class ChainServiceCategory(AnswerModel, kw_only=True):
    """A category of services managed by a chain, with its services.

    Attributes:
        id: Service category ID.
        services: Sent on request only.
    """

    id: int | None = None
    """Service category ID."""
    title: str | None = None
    services: list[Reference] | None = None
    """Sent on request only."""
