from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import MembershipsForEventAttributes, MembershipsForEventRelationships


@model()
class MembershipsForEventData(Model):
    """Memberships for event data."""

    #: membership instance ID
    id: str | None = None
    type: str | None = None
    attributes: MembershipsForEventAttributes | None = None
    relationships: MembershipsForEventRelationships | None = None
