# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.model import PROMISED, Answer


class EventSearchFilterOption(Answer, kw_only=True):
    """A value by which events can be narrowed down.

    Attributes:
        is_disabled: True when filters already applied in the query rule this item out.
    """

    id: int = PROMISED
    title: str | None = None
    is_disabled: bool | None = None
    """True when filters already applied in the query rule this item out."""
