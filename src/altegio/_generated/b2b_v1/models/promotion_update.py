# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from altegio._calls.model import UNSET, Request, Unset

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
    """What to change of a promotion."""

    title: str | Unset = UNSET
    """Promotion name."""
    usage_limit: int | Unset = UNSET
    """How many times it may be applied; cashback only."""
    expiration_timeout: int | Unset = UNSET
    """Lifetime of bonuses or discounts."""
    expiration_timeout_unit: Literal["day", "week", "month", "year"] | Unset = UNSET
    """Unit of expiration_timeout."""
    expiration_notification_timeout: int | Unset = UNSET
    """Days before expiry at which the client is notified."""
    loyalty_card_type_ids: list[int] | Unset = UNSET
    """Card types the promotion works with."""
    on_changed_notification_template: NotificationTemplateInput | Unset = UNSET
    on_expiration_notification_template: NotificationTemplateInput | Unset = UNSET
    rules: list[PromotionRuleInput] | Unset = UNSET
    """How the value is worked out; fixed promotions take exactly one rule."""
    location_ids: list[int] | Unset = UNSET
    """Locations the promotion works in."""
    allowed_service_ids: list[int] | Unset = UNSET
    """Ids of services and service categories, when only some services are covered."""
    allowed_product_ids: list[int] | Unset = UNSET
    """Product ids, when only some products are covered."""
    allowed_product_category_ids: list[int] | Unset = UNSET
    """Product category ids, when only some products are covered."""
