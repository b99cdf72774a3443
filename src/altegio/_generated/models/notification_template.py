from __future__ import annotations

from ..._model import Model, model


@model()
class NotificationTemplate(Model):
    """Notification template."""

    id: int | None = None
    type: str | None = None
    body: str | None = None
    message_type: str | None = None
