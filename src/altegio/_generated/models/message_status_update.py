from __future__ import annotations

from ..._model import UNSET, Request, Unset


class MessageStatusUpdate(
    Request,
    kw_only=True,
):
    """Message status update."""

    id: str | Unset = UNSET
    #: message status
    status: int | Unset = UNSET
    #: full cost of the message
    payment_sum: int | float | Unset = UNSET
    currency_iso: str | Unset = UNSET
    #: number of message parts
    parts_amount: int | float | Unset = UNSET
