from __future__ import annotations

from ..._model import UNSET, Request, Unset


class SmsSend(
    Request,
    kw_only=True,
):
    """Sms send."""

    client_ids: list[int] | Unset = UNSET
    #: SMS text
    text: str | Unset = UNSET
