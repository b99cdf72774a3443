from __future__ import annotations

from ..._model import Answer


class Channels(
    Answer,
    kw_only=True,
):
    """Channels."""

    push: int | None = None
    sms: int | None = None
    email: int | None = None
