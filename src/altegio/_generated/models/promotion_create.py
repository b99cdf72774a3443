from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import NotificationTemplateInput, PromotionRuleInput


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
    """Promotion create."""

    #: promotion name
    title: str
    #: promotion type
    type: Literal[
        "discount_static",
        "discount_accumulative_visits",
        "discount_accumulative_sold",
        "discount_accumulative_paid",
        "cashback_static_sold",
        "cashback_static_paid",
        "cashback_accumulative_paid",
        "cashback_accumulative_sold",
        "cashback_accumulative_paid_visits",
        "cashback_accumulative_sold_visits",
        "cashback_sold_visits",
        "cashback_paid_visits",
        "package_discount",
    ]
    #: which services the promotion covers
    service_item_type: Literal["any_allowed", "not_allowed", "custom_allowed"]
    #: which products the promotion covers
    product_item_type: Literal["any_allowed", "not_allowed", "custom_allowed"]
    #: unit of the bonus or discount value
    value_unit: Literal["percent", "amount"]
    #: how many times it may be applied; cashback only
    usage_limit: int | Unset = UNSET
    #: applied every N visits; cashback only
    visit_multiplicity: int | Unset = UNSET
    #: services to pay for before the discount starts; conditional discount only
    sold_items_multiplicity: int | float | Unset = UNSET
    #: lifetime of bonuses or discounts
    expiration_timeout: int | Unset = UNSET
    #: unit of expiration_timeout
    expiration_timeout_unit: Literal["day", "week", "month", "year"] | Unset = UNSET
    #: days before expiry at which the client is notified
    expiration_notification_timeout: int | Unset = UNSET
    #: source of client history for accumulative promotions or conditional discounts
    params_source_type: Literal["loyalty_card", "active_companies", "chain"] | Unset = UNSET
    #: earliest client history counted in accumulative promotions or conditional discounts
    history_start_date: dt.date | Unset = UNSET
    #: card types the promotion works with
    loyalty_card_type_ids: list[int] | Unset = UNSET
    on_changed_notification_template: NotificationTemplateInput | Unset = UNSET
    on_expiration_notification_template: NotificationTemplateInput | Unset = UNSET
    #: how the value is worked out; fixed promotions take exactly one rule
    rules: list[PromotionRuleInput]
    #: locations the promotion works in
    location_ids: list[int]
    #: ids of services and service categories, with service_item_type custom_allowed
    allowed_service_ids: list[int] | Unset = UNSET
    #: product ids, with good_item_type custom_allowed
    allowed_product_ids: list[int] | Unset = UNSET
    #: product category ids, with good_item_type custom_allowed
    allowed_product_category_ids: list[int] | Unset = UNSET
