# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .visitor_kind import VisitorKind


class Visitor(AnswerModel, kw_only=True):
    """The person who really comes, when it is not the client.

    Attributes:
        id: Visitor id.
        title: Visitor name.
        slug: Kind of visitor.
    """

    id: int | None = None
    """Visitor id."""
    title: str | None = None
    """Visitor name."""
    slug: VisitorKind | None = None
    """Kind of visitor."""
