# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import EventMembershipAttributes, EventMembershipRelationships


class EventMembership(Answer, kw_only=True):
    """A membership that can pay for an event."""

    id: str | None = None
    """Membership instance ID."""
    type: str | None = None
    attributes: EventMembershipAttributes | None = None
    relationships: EventMembershipRelationships | None = None

    def __post_init__(self) -> None:
        if self.attributes.__class__ is list:
            self._absent("attributes")
        if self.relationships.__class__ is list:
            self._absent("relationships")
