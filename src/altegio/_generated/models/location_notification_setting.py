from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Channels


@model()
class LocationNotificationSetting(Model):
    """Location notification setting."""

    type: str | None = None
    channels: Channels | None = None
