from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class ChainPromotionCreateOnChangedNotificationTemplate(Model):
    """Chain promotion create on changed notification template."""

    #: which template to use
    type: Literal["none", "big", "mid", "small", "custom"] | Unset = UNSET
    #: message text, used with type custom only
    body: str | Unset = UNSET
