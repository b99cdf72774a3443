# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import AnswerModel

from .product_stock import ProductStock


class Product(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "salon_id",
        "_id_2": "good_id",
        "membership_type_id": "loyalty_abonement_type_id",
        "gift_card_type_id": "loyalty_certificate_type_id",
        "updated_at": "last_change_date",
        "gift_card_type": "loyalty_certificate_type",
        "is_products_mark_enabled": "is_goods_mark_enabled",
    },
):
    """An article that a location sells or consumes.

    Attributes:
        value: Usually equal to the title.
        label: Label to display.
        article: SKU.
        category: Category name.
        id: Product ID.
        cost: Selling price.
        unit_id: Unit used for sale.
        unit_short_title: Such as pc or gr.
        service_unit_id: Unit used for write-off.
        service_unit_short_title: Unit used for write-off.
        actual_cost: Cost price.
        unit_actual_cost: Cost price per unit.
        unit_actual_cost_format: Cost price per unit as a string.
        unit_equals: Ratio of sale unit to write-off unit.
        membership_type_id: Membership type ID when the product is a membership.
        gift_card_type_id: Gift card type ID when the product is a gift card.
        loyalty_allow_empty_code: Whether it may be sold without a code.
        critical_amount: Critical stock level.
        desired_amount: Desired stock level.
        actual_amounts: Remaining stock.
        updated_at: Date of the last product change.
        gift_card_type: Filled when the product is a gift card.
        loyalty_serial_number_limited: Flag.
        is_chain: Whether the product belongs to the chain.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["gift_card_type"])
    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["loyalty_serial_number_limited"])
    title: str | None = None
    value: str | None = None
    """Usually equal to the title."""
    label: str | None = None
    """Label to display."""
    article: str | None = None
    """SKU."""
    category: str | None = None
    """Category name."""
    category_id: int | None = None
    location_id: int | None = None
    id: int | None = None
    _id_2: int | None = None
    """Product ID."""
    cost: int | float | None = None
    """Selling price."""
    unit_id: int | None = None
    """Unit used for sale."""
    unit_short_title: str | None = None
    """Such as pc or gr."""
    service_unit_id: int | None = None
    """Unit used for write-off."""
    service_unit_short_title: str | None = None
    """Unit used for write-off."""
    actual_cost: int | float | None = None
    """Cost price."""
    unit_actual_cost: int | float | None = None
    """Cost price per unit."""
    unit_actual_cost_format: str | None = None
    """Cost price per unit as a string."""
    unit_equals: int | float | None = None
    """Ratio of sale unit to write-off unit."""
    barcode: str | None = None
    membership_type_id: int | None = None
    """Membership type ID when the product is a membership."""
    gift_card_type_id: int | None = None
    """Gift card type ID when the product is a gift card."""
    loyalty_allow_empty_code: bool | None = None
    """Whether it may be sold without a code."""
    critical_amount: int | float | None = None
    """Critical stock level."""
    desired_amount: int | float | None = None
    """Desired stock level."""
    actual_amounts: list[ProductStock] | None = None
    """Remaining stock."""
    updated_at: dt.datetime | None = None
    """Date of the last product change."""
    unit: str | None = None
    comment: str | None = None
    gift_card_type: dict[str, Any] | None = None
    """Filled when the product is a gift card."""
    loyalty_serial_number_limited: bool | None = None
    """Flag."""
    is_products_mark_enabled: bool | None = None
    is_chain: bool | None = None
    """Whether the product belongs to the chain."""

    def _settle(self) -> None:
        self.__class__ = Product  # pyright: ignore[reportAttributeAccessIssue]
        if self.gift_card_type.__class__ is list:
            self._clear_empty_list("gift_card_type", {})
        if self._id_2 is not None:
            self._fill_from_alias("id", "_id_2")
