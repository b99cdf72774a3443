from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientVisitAppointment, ClientVisitProductsTransaction


class ClientVisit(
    Answer,
    kw_only=True,
    rename={
        "products_transactions": "goods_transactions",
        "appointments": "records",
    },
):
    """Client visit."""

    #: product sales
    products_transactions: list[ClientVisitProductsTransaction] | None = None
    appointments: list[ClientVisitAppointment] | None = None
