# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventMembershipCheckData


class EventMembershipCheck(Answer, kw_only=True):
    """Whether a membership covers an event and its later dates."""

    data: EventMembershipCheckData | None = None

    def __post_init__(self) -> None:
        if self.data.__class__ is list:
            self._absent("data")
