from __future__ import annotations

from ..._model import UNSET, Request, Unset


class SmsToClientSend(
    Request,
    kw_only=True,
):
    """Sms to client send."""

    client_ids: list[int] | Unset = UNSET
    #: SMS text
    text: str | Unset = UNSET
