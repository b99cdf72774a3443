from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientHistoryConsumable


class ClientHistoryService(
    Answer,
    kw_only=True,
):
    """Client history service."""

    #: service id
    id: int | None = None
    title: str | None = None
    #: before discount
    first_cost: int | float | None = None
    discount_percent: int | float | None = None
    #: after discount
    cost_to_pay: int | float | None = None
    #: amount the client paid
    paid_sum: int | float | None = None
    #: visit payment: none, partial, exact, overpaid
    payment_status: str | None = None
    consumables: list[ClientHistoryConsumable] | None = None
