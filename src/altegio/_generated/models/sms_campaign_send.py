from __future__ import annotations

from ..._model import UNSET, Request, Unset


class SmsCampaignSend(
    Request,
    kw_only=True,
):
    """Sms campaign send."""

    #: SMS text
    text: str | Unset = UNSET
