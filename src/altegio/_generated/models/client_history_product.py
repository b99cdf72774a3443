from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ClientHistoryProduct(
    Answer,
    kw_only=True,
):
    """Client history product."""

    #: product id
    id: int | None = None
    title: str | None = None
    #: quantity sold
    amount: int | float | None = None
    #: unit of measure
    unit: str | None = None
    #: before discount
    cost_per_unit: int | float | None = None
    #: whole line, before discount
    first_cost: int | float | None = None
    discount_percent: int | float | None = None
    #: after discount
    cost_to_pay: int | float | None = None
    #: price after discount
    paid_sum: int | float | None = None
    #: visit payment: none, partial, exact, overpaid
    payment_status: str | None = None
