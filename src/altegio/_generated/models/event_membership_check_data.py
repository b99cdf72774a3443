from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import EventMembershipCheckAttributes


@model()
class EventMembershipCheckData(Model):
    """Event membership check data."""

    #: ID of the check result
    id: str | None = None
    type: str | None = None
    attributes: EventMembershipCheckAttributes | None = None
