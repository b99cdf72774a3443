from __future__ import annotations

from ..._model import Model, model


@model(request=True)
class EmailNewsletterToClientSend(Model):
    """Email newsletter to client send."""

    client_ids: list[int]
    subject: str
    text: str
