from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import ActualAmount


class TransactionProduct(
    Answer,
    kw_only=True,
    rename={
        "tag": "label",
        "location_id": "salon_id",
        "product_id": "good_id",
        "loyalty_membership_type_id": "loyalty_abonement_type_id",
        "loyalty_gift_card_type_id": "loyalty_certificate_type_id",
        "loyalty_gift_card_type": "loyalty_certificate_type",
        "is_products_mark_enabled": "is_goods_mark_enabled",
    },
):
    """Transaction product."""

    #: product ID
    id: int | None = None
    title: str | None = None
    unit: str | None = None
    #: product name
    value: str | None = None
    #: product name
    tag: str | None = None
    #: vendor code
    article: str | None = None
    #: category name
    category: str | None = None
    category_id: int | None = None
    location_id: int | None = None
    product_id: int | None = None
    cost: int | float | None = None
    unit_id: int | None = None
    unit_short_title: str | None = None
    service_unit_id: int | None = None
    service_unit_short_title: str | None = None
    #: cost price
    actual_cost: int | float | None = None
    #: cost price per unit
    unit_actual_cost: int | float | None = None
    unit_actual_cost_format: str | None = None
    unit_equals: int | None = None
    barcode: str | None = None
    #: membership ID when the product is a membership
    loyalty_membership_type_id: int | None = None
    #: certificate ID when the product is a certificate
    loyalty_gift_card_type_id: int | None = None
    #: may be sold without a code
    loyalty_allow_empty_code: bool | None = None
    actual_amounts: list[ActualAmount] | None = None
    #: date of the last product change
    last_change_date: dt.datetime | None = None
    comment: str | None = None
    #: filled when the product is a certificate
    loyalty_gift_card_type: dict[str, Any] | None = None
    #: flag
    loyalty_serial_number_limited: int | None = None
    is_products_mark_enabled: bool | None = None
    #: critical stock level
    critical_amount: int | float | None = None
    #: desired stock level
    desired_amount: int | float | None = None
    #: product belongs to the chain
    is_chain: bool | None = None

    def __post_init__(self) -> None:
        if self.loyalty_gift_card_type.__class__ is list:
            self._absent("loyalty_gift_card_type", {})
