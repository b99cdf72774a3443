from __future__ import annotations

from ..._model import Answer


class SaleItem(
    Answer,
    kw_only=True,
):
    """Unit sold."""

    id: int | None = None
    #: service or product
    type: str | None = None
    title: str | None = None
    #: quantity
    amount: int | float | None = None
    default_cost_per_unit: int | float | None = None
    default_cost_total: int | float | None = None
    client_discount_percent: int | float | None = None
    #: price due
    cost_to_pay_total: int | float | None = None
    document_id: int | None = None
