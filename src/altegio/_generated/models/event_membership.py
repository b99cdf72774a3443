from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import EventMembershipAttributes, EventMembershipRelationships


class EventMembership(
    Answer,
    kw_only=True,
):
    """Event membership."""

    #: membership instance ID
    id: str | None = None
    type: str | None = None
    attributes: EventMembershipAttributes | None = None
    relationships: EventMembershipRelationships | None = None

    def __post_init__(self) -> None:
        if self.attributes.__class__ is list:
            self._absent("attributes")
        if self.relationships.__class__ is list:
            self._absent("relationships")
