# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .visitor_kind import VisitorKind


class Visitor(AnswerModel, kw_only=True):
    """The person who attends, if other than the client.

    Attributes:
        id: Visitor ID.
        title: Visitor name.
        slug: Kind of visitor.
    """

    id: int | None = None
    """Visitor ID."""
    title: str | None = None
    """Visitor name."""
    slug: VisitorKind | None = None
    """Kind of visitor."""
