# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Literal

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .notification_template_input import NotificationTemplateInput
from .promotion_rule_input import PromotionRuleInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class PromotionUpdate(RequestModel):
    """Changes to a promotion.

    Attributes:
        title: Promotion name.
        usage_limit: Maximum number of uses; cashback only.
        expiration_timeout: Lifetime of bonuses or discounts.
        expiration_timeout_unit: Unit of expiration_timeout.
        expiration_notification_timeout: Days before expiry at which the client is notified.
        loyalty_card_type_ids: Card types that the promotion works with.
        rules: Tiers of the discount or bonus; a fixed promotion has exactly one.
        location_ids: Locations where the promotion is valid.
        allowed_service_ids: IDs of services and service categories, when only some services are
            covered.
        allowed_product_ids: Product IDs, when only some products are covered.
        allowed_product_category_ids: Product category IDs, when only some products are covered.
    """

    title: str | Unset = UNSET
    """Promotion name."""
    usage_limit: int | Unset = UNSET
    """Maximum number of uses; cashback only."""
    expiration_timeout: int | Unset = UNSET
    """Lifetime of bonuses or discounts."""
    expiration_timeout_unit: Literal["day", "week", "month", "year"] | Unset = UNSET
    """Unit of expiration_timeout."""
    expiration_notification_timeout: int | Unset = UNSET
    """Days before expiry at which the client is notified."""
    loyalty_card_type_ids: list[int] | Unset = UNSET
    """Card types that the promotion works with."""
    on_changed_notification_template: NotificationTemplateInput | Unset = UNSET
    on_expiration_notification_template: NotificationTemplateInput | Unset = UNSET
    rules: list[PromotionRuleInput] | Unset = UNSET
    """Tiers of the discount or bonus; a fixed promotion has exactly one."""
    location_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "company_ids"})
    """Locations where the promotion is valid."""
    allowed_service_ids: list[int] | Unset = UNSET
    """IDs of services and service categories, when only some services are covered."""
    allowed_product_ids: list[int] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "allowed_good_ids"}
    )
    """Product IDs, when only some products are covered."""
    allowed_product_category_ids: list[int] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "allowed_good_category_ids"}
    )
    """Product category IDs, when only some products are covered."""
