# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventMembershipTypeIdentifier


class EventMembershipTypeLink(Answer, kw_only=True):
    """The reference from a membership to its type."""

    data: EventMembershipTypeIdentifier | None = None

    def __post_init__(self) -> None:
        if self.data.__class__ is list:
            self._absent("data")
