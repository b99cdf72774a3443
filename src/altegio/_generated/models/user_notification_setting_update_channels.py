from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class UserNotificationSettingUpdateChannels(Model):
    """User notification setting update channels."""

    push: int | Unset = UNSET
