# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import (
        ItemScope,
        NotificationTemplateInput,
        PromotionRuleInput,
        PromotionSource,
        PromotionType,
    )


class PromotionCreate(
    Request,
    kw_only=True,
    rename={
        "product_item_type": "good_item_type",
        "location_ids": "company_ids",
        "allowed_product_ids": "allowed_good_ids",
        "allowed_product_category_ids": "allowed_good_category_ids",
    },
):
    """What to create a promotion with."""

    title: str
    """Promotion name."""
    type: PromotionType
    """Promotion type."""
    service_item_type: ItemScope
    """Which services the promotion covers."""
    product_item_type: ItemScope
    """Which products the promotion covers."""
    value_unit: Literal["percent", "amount"]
    """Unit of the bonus or discount value."""
    usage_limit: int | Unset = UNSET
    """How many times it may be applied; cashback only."""
    visit_multiplicity: int | Unset = UNSET
    """Applied every N visits; cashback only."""
    sold_items_multiplicity: int | float | Unset = UNSET
    """Services to pay for before the discount starts; conditional discount only."""
    expiration_timeout: int | Unset = UNSET
    """Lifetime of bonuses or discounts."""
    expiration_timeout_unit: Literal["day", "week", "month", "year"] | Unset = UNSET
    """Unit of expiration_timeout."""
    expiration_notification_timeout: int | Unset = UNSET
    """Days before expiry at which the client is notified."""
    params_source_type: PromotionSource | Unset = UNSET
    """Source of client history for accumulative promotions or conditional discounts."""
    history_start_date: dt.date | Unset = UNSET
    """Earliest client history counted in accumulative promotions or conditional discounts."""
    loyalty_card_type_ids: list[int] | Unset = UNSET
    """Card types the promotion works with."""
    on_changed_notification_template: NotificationTemplateInput | Unset = UNSET
    on_expiration_notification_template: NotificationTemplateInput | Unset = UNSET
    rules: list[PromotionRuleInput]
    """How the value is worked out; fixed promotions take exactly one rule."""
    location_ids: list[int]
    """Locations the promotion works in."""
    allowed_service_ids: list[int] | Unset = UNSET
    """Ids of services and service categories, with service_item_type custom_allowed."""
    allowed_product_ids: list[int] | Unset = UNSET
    """Product ids, with good_item_type custom_allowed."""
    allowed_product_category_ids: list[int] | Unset = UNSET
    """Product category ids, with good_item_type custom_allowed."""
