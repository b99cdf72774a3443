# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .reference import Reference


class ChainServiceCategory(AnswerModel, kw_only=True):
    """A category of services that is kept for a whole chain, with its services.

    Attributes:
        id: Service category id.
        services: Sent on request only.
    """

    id: int | None = None
    """Service category id."""
    title: str | None = None
    services: list[Reference] | None = None
    """Sent on request only."""
