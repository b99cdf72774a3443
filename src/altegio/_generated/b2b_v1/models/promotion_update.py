# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Literal

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .notification_template_input import NotificationTemplateInput
from .promotion_rule_input import PromotionRuleInput


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class PromotionUpdate(RequestModel):
    """What to change of a promotion.

    Attributes:
        title: Promotion name.
        usage_limit: How many times it may be applied; cashback only.
        expiration_timeout: Lifetime of bonuses or discounts.
        expiration_timeout_unit: Unit of expiration_timeout.
        expiration_notification_timeout: Days before expiry at which the client is notified.
        loyalty_card_type_ids: Card types the promotion works with.
        rules: How the value is worked out; fixed promotions take exactly one rule.
        location_ids: Locations the promotion works in.
        allowed_service_ids: Ids of services and service categories, when only some services are
            covered.
        allowed_product_ids: Product ids, when only some products are covered.
        allowed_product_category_ids: Product category ids, when only some products are covered.
    """

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
    location_ids: list[int] | Unset = attrs.field(default=UNSET, metadata={"wire": "company_ids"})
    """Locations the promotion works in."""
    allowed_service_ids: list[int] | Unset = UNSET
    """Ids of services and service categories, when only some services are covered."""
    allowed_product_ids: list[int] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "allowed_good_ids"}
    )
    """Product ids, when only some products are covered."""
    allowed_product_category_ids: list[int] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "allowed_good_category_ids"}
    )
    """Product category ids, when only some products are covered."""
