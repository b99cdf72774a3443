from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ProductCorrectionRule


class ProductUpdate(
    Request,
    kw_only=True,
    rename={
        "net_weight": "netto",
        "gross_weight": "brutto",
    },
):
    """Product update."""

    title: str
    #: name printed on the receipt
    print_title: str | Unset = UNSET
    #: vendor code
    article: str | Unset = UNSET
    barcode: str | Unset = UNSET
    category_id: int
    #: selling price
    cost: int | float | Unset = UNSET
    #: cost price
    actual_cost: int | float | Unset = UNSET
    sale_unit_id: int
    #: unit used for write-off
    service_unit_id: int
    #: sale unit to write-off unit ratio
    unit_equals: int | float | Unset = UNSET
    #: critical stock level
    critical_amount: int | float | Unset = UNSET
    #: desired stock level
    desired_amount: int | float | Unset = UNSET
    net_weight: int | float | Unset = UNSET
    gross_weight: int | float | Unset = UNSET
    comment: str | Unset = UNSET
    #: taxation system
    tax_variant: int | Unset = UNSET
    vat_id: int | Unset = UNSET
    #: unit conversion rules; required when the product already has inventory operations
    correction_rules: list[ProductCorrectionRule] | Unset = UNSET
