from __future__ import annotations

from ..._model import UNSET, Request, Unset


class NotificationChannelsUpdate(
    Request,
    kw_only=True,
):
    """Notification channels update."""

    push: int | Unset = UNSET
