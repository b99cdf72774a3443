from __future__ import annotations

from ..._model import UNSET, Request, Unset


class UserNotificationSettingUpdateChannels(
    Request,
    kw_only=True,
):
    """User notification setting update channels."""

    push: int | Unset = UNSET
