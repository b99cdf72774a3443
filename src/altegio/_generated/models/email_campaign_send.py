from __future__ import annotations

from ..._model import Request


class EmailCampaignSend(
    Request,
    kw_only=True,
):
    """Email campaign send."""

    subject: str
    text: str
