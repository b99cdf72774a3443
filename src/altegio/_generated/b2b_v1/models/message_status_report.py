# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import DeliveryStatus


class MessageStatusReport(Request, kw_only=True):
    """What a messaging service reports about one message."""

    id: str | Unset = UNSET
    status: DeliveryStatus | Unset = UNSET
    """Message status."""
    payment_sum: int | float | Unset = UNSET
    """Full cost of the message."""
    currency_iso: str | Unset = UNSET
    parts_amount: int | float | Unset = UNSET
    """Number of message parts."""
