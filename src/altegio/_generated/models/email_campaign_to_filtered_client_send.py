from __future__ import annotations

from ..._model import Model, model


@model(request=True)
class EmailCampaignToFilteredClientSend(Model):
    """Email campaign to filtered client send."""

    subject: str
    text: str
