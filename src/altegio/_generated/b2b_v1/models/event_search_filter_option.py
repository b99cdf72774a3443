# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class EventSearchFilterOption(AnswerModel, kw_only=True):
    """A value by which events can be narrowed down.

    Attributes:
        is_disabled: True when filters already applied in the query rule this item out.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    is_disabled: bool | None = None
    """True when filters already applied in the query rule this item out."""
