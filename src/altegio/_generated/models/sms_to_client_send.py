from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class SmsToClientSend(Model):
    """Sms to client send."""

    client_ids: list[int] | Unset = UNSET
    #: SMS text
    text: str | Unset = UNSET
