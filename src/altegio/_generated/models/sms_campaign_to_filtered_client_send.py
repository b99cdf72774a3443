from __future__ import annotations

from ..._model import UNSET, Request, Unset


class SmsCampaignToFilteredClientSend(
    Request,
    kw_only=True,
):
    """Sms campaign to filtered client send."""

    #: SMS text
    text: str | Unset = UNSET
