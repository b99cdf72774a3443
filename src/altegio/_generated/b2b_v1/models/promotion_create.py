# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Literal

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .item_scope import ItemScope
from .notification_template_input import NotificationTemplateInput
from .promotion_rule_input import PromotionRuleInput
from .promotion_source import PromotionSource
from .promotion_type import PromotionType


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class PromotionCreate(RequestModel):
    """Fields of a new promotion.

    Attributes:
        title: Promotion name.
        type: Promotion type.
        service_item_type: Services that the promotion covers.
        product_item_type: Products that the promotion covers.
        value_unit: Unit of the bonus or discount value.
        usage_limit: Maximum number of uses; cashback only.
        visit_multiplicity: Applied every N visits; cashback only.
        sold_items_multiplicity: Services to pay for before the discount starts; conditional
            discount only.
        expiration_timeout: Lifetime of bonuses or discounts.
        expiration_timeout_unit: Unit of expiration_timeout.
        expiration_notification_timeout: Days before expiry at which the client is notified.
        params_source_type: Source of client history for accumulative promotions or conditional
            discounts.
        history_start_date: Earliest client history counted in accumulative promotions or
            conditional discounts.
        loyalty_card_type_ids: Card types that the promotion works with.
        rules: Tiers of the discount or bonus; a fixed promotion has exactly one.
        location_ids: Locations where the promotion is valid.
        allowed_service_ids: IDs of services and service categories, with service_item_type LISTED.
        allowed_product_ids: Product IDs, with product_item_type LISTED.
        allowed_product_category_ids: Product category IDs, with product_item_type LISTED.
    """

    title: str
    """Promotion name."""
    type: PromotionType
    """Promotion type."""
    service_item_type: ItemScope
    """Services that the promotion covers."""
    product_item_type: ItemScope = attrs.field(metadata={"wire": "good_item_type"})
    """Products that the promotion covers."""
    value_unit: Literal["percent", "amount"]
    """Unit of the bonus or discount value."""
    usage_limit: int | Unset = UNSET
    """Maximum number of uses; cashback only."""
    visit_multiplicity: int | Unset = UNSET
    """Applied every N visits; cashback only."""
    sold_items_multiplicity: int | Unset = UNSET
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
    """Card types that the promotion works with."""
    on_changed_notification_template: NotificationTemplateInput | Unset = UNSET
    on_expiration_notification_template: NotificationTemplateInput | Unset = UNSET
    rules: list[PromotionRuleInput]
    """Tiers of the discount or bonus; a fixed promotion has exactly one."""
    location_ids: list[int] = attrs.field(metadata={"wire": "company_ids"})
    """Locations where the promotion is valid."""
    allowed_service_ids: list[int] | Unset = UNSET
    """IDs of services and service categories, with service_item_type LISTED."""
    allowed_product_ids: list[int] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "allowed_good_ids"}
    )
    """Product IDs, with product_item_type LISTED."""
    allowed_product_category_ids: list[int] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "allowed_good_category_ids"}
    )
    """Product category IDs, with product_item_type LISTED."""
