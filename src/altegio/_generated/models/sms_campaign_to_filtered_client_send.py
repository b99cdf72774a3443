from __future__ import annotations

from ..._model import UNSET, Model, Unset, model


@model(request=True)
class SmsCampaignToFilteredClientSend(Model):
    """Sms campaign to filtered client send."""

    #: SMS text
    text: str | Unset = UNSET
