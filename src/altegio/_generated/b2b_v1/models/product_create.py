# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ProductCreate(RequestModel):
    """Fields of a new product.

    Attributes:
        print_title: Name printed on the receipt.
        article: Vendor code.
        cost: Selling price.
        actual_cost: Cost price.
        service_unit_id: Unit used for write-off.
        unit_equals: Ratio of sale unit to write-off unit.
        critical_amount: Critical stock level.
        desired_amount: Desired stock level.
        tax_variant: Taxation system.
    """

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
    """Ratio of sale unit to write-off unit."""
    critical_amount: int | float | Unset = UNSET
    """Critical stock level."""
    desired_amount: int | float | Unset = UNSET
    """Desired stock level."""
    net_weight: int | float | Unset = attrs.field(default=UNSET, metadata={"wire": "netto"})
    gross_weight: int | float | Unset = attrs.field(default=UNSET, metadata={"wire": "brutto"})
    comment: str | Unset = UNSET
    tax_variant: int | Unset = UNSET
    """Taxation system."""
    vat_id: int | Unset = UNSET
