from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import ProductStock


class Product(
    Answer,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "id": "good_id",
        "_id_2": "id",
        "loyalty_membership_type_id": "loyalty_abonement_type_id",
        "loyalty_gift_card_type_id": "loyalty_certificate_type_id",
        "loyalty_gift_card_type": "loyalty_certificate_type",
        "is_products_mark_enabled": "is_goods_mark_enabled",
    },
):
    """Product."""

    title: str | None = None
    #: mostly equal to the title
    value: str | None = None
    #: text to display
    label: str | None = None
    #: SKU
    article: str | None = None
    #: category name
    category: str | None = None
    category_id: int | None = None
    location_id: int | None = None
    #: product ID
    id: int | None = None
    _id_2: int | None = None
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
    unit_equals: int | float | None = None
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
    actual_amounts: list[ProductStock] | None = None
    #: date of the last product change
    last_change_date: dt.datetime | None = None
    unit: str | None = None
    comment: str | None = None
    #: filled when the product is a certificate
    loyalty_gift_card_type: dict[str, Any] | None = None
    #: flag
    loyalty_serial_number_limited: int | None = None
    is_products_mark_enabled: bool | None = None
    #: product belongs to the chain
    is_chain: bool | None = None

    def __post_init__(self) -> None:
        if self._id_2 is not None:
            self._also("id", "_id_2")
        if self.loyalty_gift_card_type.__class__ is list:
            self._absent("loyalty_gift_card_type", {})
