# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class LocationBookingWidget(AnswerModel, kw_only=True):
    """A booking widget of a location and its address.

    Attributes:
        is_default: Whether this is the location's default form.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_default"])
    id: int = ALWAYS_SENT
    title: str | None = None
    is_default: bool | None = None
    """Whether this is the location's default form."""
    url: str | None = None
