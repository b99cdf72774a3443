from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class EventMembershipData(Model):
    """Event membership data."""

    id: str | None = None
    type: str | None = None
