from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientVisitAppointment, ClientVisitProductsTransaction


@model(
    {
        "products_transactions": "goods_transactions",
        "appointments": "records",
    }
)
class ClientVisit(Model):
    """Client visit."""

    #: product sales
    products_transactions: list[ClientVisitProductsTransaction] | None = None
    appointments: list[ClientVisitAppointment] | None = None
