# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ClientHistoryAppointment, ClientHistorySale


class ClientHistory(
    Answer,
    kw_only=True,
    rename={"product_transactions": "goods_transactions", "appointments": "records"},
):
    """What a client booked and bought."""

    product_transactions: list[ClientHistorySale] | None = None
    """Product sales."""
    appointments: list[ClientHistoryAppointment] | None = None
