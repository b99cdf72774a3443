from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class VisitProductInput(
    Request,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "inventory_id": "storage_id",
        "product_id": "good_id",
    },
):
    """Visit product input."""

    #: inventory transaction id
    id: int | Unset = UNSET
    title: str | Unset = UNSET
    barcode: str | Unset = UNSET
    #: vendor code
    article: str | Unset = UNSET
    amount: int | float | Unset = UNSET
    cost_per_unit: int | float | Unset = UNSET
    price: int | float | Unset = UNSET
    #: selling price
    cost: int | float | Unset = UNSET
    #: 1 sale unit, 2 write-off unit
    operation_unit_type: int | Unset = UNSET
    team_member_id: int | Unset = UNSET
    inventory_id: int | Unset = UNSET
    product_id: int | Unset = UNSET
    discount: int | float | Unset = UNSET
