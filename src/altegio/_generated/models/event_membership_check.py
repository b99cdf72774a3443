from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import EventMembershipCheckData


@model()
class EventMembershipCheck(Model):
    """Event membership check."""

    data: EventMembershipCheckData | None = None
