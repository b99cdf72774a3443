from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import NotificationTemplateInput, PromotionRuleInput


class PromotionUpdate(
    Request,
    kw_only=True,
    rename={
        "location_ids": "company_ids",
        "allowed_product_ids": "allowed_good_ids",
        "allowed_product_category_ids": "allowed_good_category_ids",
    },
):
    """Promotion update."""

    #: promotion name
    title: str | Unset = UNSET
    #: how many times it may be applied; cashback only
    usage_limit: int | Unset = UNSET
    #: lifetime of bonuses or discounts
    expiration_timeout: int | Unset = UNSET
    #: unit of expiration_timeout
    expiration_timeout_unit: Literal["day", "week", "month", "year"] | Unset = UNSET
    #: days before expiry at which the client is notified
    expiration_notification_timeout: int | Unset = UNSET
    #: card types the promotion works with
    loyalty_card_type_ids: list[int] | Unset = UNSET
    on_changed_notification_template: NotificationTemplateInput | Unset = UNSET
    on_expiration_notification_template: NotificationTemplateInput | Unset = UNSET
    #: how the value is worked out; fixed promotions take exactly one rule
    rules: list[PromotionRuleInput] | Unset = UNSET
    #: locations the promotion works in
    location_ids: list[int] | Unset = UNSET
    #: ids of services and service categories, when only some services are covered
    allowed_service_ids: list[int] | Unset = UNSET
    #: product ids, when only some products are covered
    allowed_product_ids: list[int] | Unset = UNSET
    #: product category ids, when only some products are covered
    allowed_product_category_ids: list[int] | Unset = UNSET
