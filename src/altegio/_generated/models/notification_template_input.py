from __future__ import annotations

from typing import Literal

from ..._model import UNSET, Request, Unset


class NotificationTemplateInput(
    Request,
    kw_only=True,
):
    """Notification template input."""

    #: which template to use
    type: Literal["none", "big", "mid", "small", "custom"] | Unset = UNSET
    #: message text, used with type custom only
    body: str | Unset = UNSET
