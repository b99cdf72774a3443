from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class EventMembershipAttributes(Model):
    """Event membership attributes."""

    number: str | None = None
    #: visits left
    balance: int | float | None = None
