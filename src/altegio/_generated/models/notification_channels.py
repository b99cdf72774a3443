from __future__ import annotations

from ..._model import Answer


class NotificationChannels(
    Answer,
    kw_only=True,
):
    """Notification channels."""

    push: int | None = None
    sms: int | None = None
    email: int | None = None
