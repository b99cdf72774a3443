from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ActualAmount


class Product(
    Answer,
    kw_only=True,
    rename={
        "tag": "label",
        "location_id": "salon_id",
        "product_id": "good_id",
        "loyalty_membership_type_id": "loyalty_abonement_type_id",
        "loyalty_gift_card_type_id": "loyalty_certificate_type_id",
    },
):
    """Product."""

    #: 0 for root elements
    parent_id: int | None = None
    #: 0 for a category
    item_id: int | None = None
    #: product category ID; 0 for a product
    category_id: int | None = None
    title: str | None = None
    #: element is linked to the chain
    is_chain: bool | None = None
    #: true category, false product
    is_category: bool | None = None
    #: true product, false category
    is_item: bool | None = None
    #: mostly equal to the title
    value: str | None = None
    #: text to display
    tag: str | None = None
    #: SKU
    article: str | None = None
    #: category name
    category: str | None = None
    location_id: int | None = None
    product_id: int | None = None
    #: selling price
    cost: int | float | None = None
    #: unit used for sale
    unit_id: int | None = None
    #: such as pc or gr
    unit_short_title: str | None = None
    #: unit used for write-off
    service_unit_id: int | None = None
    #: unit used for write-off
    service_unit_short_title: str | None = None
    #: cost price
    actual_cost: int | float | None = None
    #: cost price per unit
    unit_actual_cost: int | float | None = None
    #: cost price per unit as text
    unit_actual_cost_format: str | None = None
    #: sale unit to write-off unit ratio
    unit_equals: int | None = None
    barcode: str | None = None
    #: membership type ID when the product is a membership
    loyalty_membership_type_id: int | None = None
    #: certificate type ID when the product is a certificate
    loyalty_gift_card_type_id: int | None = None
    #: may be sold without a code; 0/1 or true/false
    loyalty_allow_empty_code: bool | None = None
    #: critical stock level
    critical_amount: int | float | None = None
    #: desired stock level
    desired_amount: int | float | None = None
    #: remaining stock
    actual_amounts: list[ActualAmount] | None = None
    last_change_date: dt.datetime | None = None
