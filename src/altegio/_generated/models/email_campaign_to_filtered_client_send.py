from __future__ import annotations

from ..._model import Request


class EmailCampaignToFilteredClientSend(
    Request,
    kw_only=True,
):
    """Email campaign to filtered client send."""

    subject: str
    text: str
