# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class EventSearchFilterOption(AnswerModel, kw_only=True):
    """A value to filter events by.

    Attributes:
        is_disabled: Whether the filters already applied exclude this option.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    is_disabled: bool | None = None
    """Whether the filters already applied exclude this option."""
