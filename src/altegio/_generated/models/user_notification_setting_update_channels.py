from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class UserNotificationSettingUpdateChannels(Model):
    """User notification setting update channels."""

    push: int | Unset = UNSET
