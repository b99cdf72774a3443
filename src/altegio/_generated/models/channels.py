from __future__ import annotations

from ..._model import Model, model


@model()
class Channels(Model):
    """Channels."""

    push: int | None = None
    sms: int | None = None
    email: int | None = None
