from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import (
        LoyaltyCardType,
        NotificationTemplate,
        PromotionApplicableItem,
        PromotionLocation,
        PromotionLoyaltyType,
        PromotionRule,
    )


class Promotion(
    Answer,
    kw_only=True,
    rename={
        "product_item_type": "good_item_type",
        "locations": "companies",
        "chain_id": "group_id",
    },
):
    """Promotion."""

    #: promotion id
    id: int | None = None
    #: promotion name
    title: str | None = None
    #: promotion type
    type: str | None = None
    #: which services the promotion covers
    service_item_type: str | None = None
    #: which products the promotion covers
    product_item_type: str | None = None
    #: unit of the bonus or discount value
    value_unit: str | None = None
    #: how many times it may be applied; cashback only
    usage_limit: int | None = None
    #: applied every N visits; cashback only
    visit_multiplicity: int | None = None
    #: services to pay for before the discount starts; conditional discount only
    sold_items_multiplicity: int | float | None = None
    #: lifetime of bonuses or discounts
    expiration_timeout: int | None = None
    #: unit of expiration_timeout
    expiration_timeout_unit: str | None = None
    #: days before expiry at which the client is notified
    expiration_notification_timeout: int | None = None
    #: source of client history for accumulative promotions or conditional discounts
    params_source_type: str | None = None
    #: earliest client history counted in accumulative promotions or conditional discounts
    history_start_date: dt.date | None = None
    #: template sent when the bonus or discount changes
    on_changed_notification_template_id: int | None = None
    #: template sent when the bonus or discount expires
    on_expiration_notification_template_id: int | None = None
    #: card types the promotion works with; only when requested
    loyalty_card_types: list[LoyaltyCardType] | None = None
    on_changed_notification_template: NotificationTemplate | None = None
    on_expiration_notification_template: NotificationTemplate | None = None
    #: only when requested; fixed promotions have exactly one rule
    rules: list[PromotionRule] | None = None
    #: locations the promotion works in; only when requested
    locations: list[PromotionLocation] | None = None
    #: what a selectively applied promotion covers; only when requested
    applicable_items: list[PromotionApplicableItem] | None = None
    #: promotion type ID
    loyalty_type_id: int | None = None
    #: ID of what the discount applies to
    item_type_id: int | None = None
    #: ID of the bonus or discount unit
    value_unit_id: int | None = None
    chain_id: int | None = None
    #: uses of the promotion so far
    current_package_progress: int | None = None
    #: highest number of uses
    allowed_usages_amount: int | float | None = None
    #: date of the promotion's first transaction
    first_transaction_date: str | None = None
    #: threshold from which the rule applies
    value: int | float | None = None
    #: promotion type
    loyalty_type: PromotionLoyaltyType | None = None

    def __post_init__(self) -> None:
        if self.on_changed_notification_template.__class__ is list:
            self._absent("on_changed_notification_template")
        if self.on_expiration_notification_template.__class__ is list:
            self._absent("on_expiration_notification_template")
        if self.loyalty_type.__class__ is list:
            self._absent("loyalty_type")
