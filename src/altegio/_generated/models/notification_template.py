from __future__ import annotations

from ..._model import Answer


class NotificationTemplate(
    Answer,
    kw_only=True,
):
    """Notification template."""

    id: int | None = None
    type: str | None = None
    body: str | None = None
    message_type: str | None = None
