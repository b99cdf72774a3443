from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import EventMembershipAttributes, EventMembershipRelationships


@model()
class EventMembership(Model):
    """Event membership."""

    #: membership instance ID
    id: str | None = None
    type: str | None = None
    attributes: EventMembershipAttributes | None = None
    relationships: EventMembershipRelationships | None = None
