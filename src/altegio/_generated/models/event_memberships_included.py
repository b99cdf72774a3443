from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class EventMembershipsIncluded(Model):
    """Event memberships included."""

    id: str | None = None
    type: str | None = None
    attributes: dict[str, Any] | None = None
