from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class ChainPromotionOnChangedNotificationTemplate(Model):
    """Chain promotion on changed notification template."""

    id: int | None = None
    type: str | None = None
    body: str | None = None
    message_type: str | None = None
