from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ProductTransactionInput(
    Request,
    kw_only=True,
    rename={
        "product_id": "good_id",
        "team_member_id": "master_id",
    },
):
    """Product transaction input."""

    document_id: int
    product_id: int
    amount: int | float
    cost_per_unit: int | float
    #: percent
    discount: int | float
    #: transaction total
    cost: int | float
    #: unit: 1 for sale, 2 for write-off
    operation_unit_type: int
    #: ID of the team member who made the sale
    team_member_id: int | Unset = UNSET
    #: ID of the buyer
    client_id: int | Unset = UNSET
    supplier_id: int | Unset = UNSET
    comment: str | Unset = UNSET
