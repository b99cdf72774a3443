# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ProductCorrectionRule


class ProductUpdate(
    Request, kw_only=True, rename={"net_weight": "netto", "gross_weight": "brutto"}
):
    """What to change of a product."""

    title: str
    print_title: str | Unset = UNSET
    """Name printed on the receipt."""
    article: str | Unset = UNSET
    """Vendor code."""
    barcode: str | Unset = UNSET
    category_id: int
    cost: int | float | Unset = UNSET
    """Selling price."""
    actual_cost: int | float | Unset = UNSET
    """Cost price."""
    sale_unit_id: int
    service_unit_id: int
    """Unit used for write-off."""
    unit_equals: int | float | Unset = UNSET
    """Sale unit to write-off unit ratio."""
    critical_amount: int | float | Unset = UNSET
    """Critical stock level."""
    desired_amount: int | float | Unset = UNSET
    """Desired stock level."""
    net_weight: int | float | Unset = UNSET
    gross_weight: int | float | Unset = UNSET
    comment: str | Unset = UNSET
    tax_variant: int | Unset = UNSET
    """Taxation system."""
    vat_id: int | Unset = UNSET
    correction_rules: list[ProductCorrectionRule] | Unset = UNSET
    """Unit conversion rules; required when the product already has inventory operations."""
