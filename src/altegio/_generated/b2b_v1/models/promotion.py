# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .item_scope import ItemScope
from .loyalty_card_type import LoyaltyCardType
from .notification_template import NotificationTemplate
from .promotion_applicable_item import PromotionApplicableItem
from .promotion_location import PromotionLocation
from .promotion_loyalty_type import PromotionLoyaltyType
from .promotion_rule import PromotionRule
from .promotion_source import PromotionSource
from .promotion_type import PromotionType


class Promotion(
    AnswerModel,
    kw_only=True,
    rename={
        "product_item_type": "good_item_type",
        "locations": "companies",
        "chain_id": "group_id",
    },
):
    """A rule by which clients get discounts, bonus points or a package price.

    Attributes:
        id: Promotion ID.
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
        on_changed_notification_template_id: Template sent when the bonus or discount changes.
        on_expiration_notification_template_id: Template sent when the bonus or discount expires.
        loyalty_card_types: Card types that the promotion works with; only when requested.
        rules: Only when requested; a fixed promotion has exactly one rule.
        locations: Locations where the promotion is valid; only when requested.
        applicable_items: Services, products and categories of a selective promotion; only when
            requested.
        loyalty_type_id: Promotion type ID.
        item_type_id: ID of the kind of item that the discount applies to.
        value_unit_id: ID of the bonus or discount unit.
        current_package_progress: Number of uses of the promotion so far.
        allowed_usages_amount: Maximum number of uses.
        first_transaction_date: Date of the promotion's first transaction.
        value: Threshold from which the rule applies.
        loyalty_type: Promotion type.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["on_changed_notification_template", "on_expiration_notification_template", "loyalty_type"]
    )
    id: int = ALWAYS_SENT
    """Promotion ID."""
    title: str | None = None
    """Promotion name."""
    type: PromotionType | None = None
    """Promotion type."""
    service_item_type: ItemScope | None = None
    """Services that the promotion covers."""
    product_item_type: ItemScope | None = None
    """Products that the promotion covers."""
    value_unit: str | None = None
    """Unit of the bonus or discount value."""
    usage_limit: int | None = None
    """Maximum number of uses; cashback only."""
    visit_multiplicity: int | None = None
    """Applied every N visits; cashback only."""
    sold_items_multiplicity: int | None = None
    """Services to pay for before the discount starts; conditional discount only."""
    expiration_timeout: int | None = None
    """Lifetime of bonuses or discounts."""
    expiration_timeout_unit: str | None = None
    """Unit of expiration_timeout."""
    expiration_notification_timeout: int | None = None
    """Days before expiry at which the client is notified."""
    params_source_type: PromotionSource | None = None
    """Source of client history for accumulative promotions or conditional discounts."""
    history_start_date: dt.date | None = None
    """Earliest client history counted in accumulative promotions or conditional discounts."""
    on_changed_notification_template_id: int | None = None
    """Template sent when the bonus or discount changes."""
    on_expiration_notification_template_id: int | None = None
    """Template sent when the bonus or discount expires."""
    loyalty_card_types: list[LoyaltyCardType] | None = None
    """Card types that the promotion works with; only when requested."""
    on_changed_notification_template: NotificationTemplate | None = None
    on_expiration_notification_template: NotificationTemplate | None = None
    rules: list[PromotionRule] | None = None
    """Only when requested; a fixed promotion has exactly one rule."""
    locations: list[PromotionLocation] | None = None
    """Locations where the promotion is valid; only when requested."""
    applicable_items: list[PromotionApplicableItem] | None = None
    """Services, products and categories of a selective promotion; only when requested."""
    loyalty_type_id: int | None = None
    """Promotion type ID."""
    item_type_id: int | None = None
    """ID of the kind of item that the discount applies to."""
    value_unit_id: int | None = None
    """ID of the bonus or discount unit."""
    chain_id: int | None = None
    current_package_progress: int | None = None
    """Number of uses of the promotion so far."""
    allowed_usages_amount: int | None = None
    """Maximum number of uses."""
    first_transaction_date: str | None = None
    """Date of the promotion's first transaction."""
    value: int | float | None = None
    """Threshold from which the rule applies."""
    loyalty_type: PromotionLoyaltyType | None = None
    """Promotion type."""

    def _settle(self) -> None:
        self.__class__ = Promotion  # pyright: ignore[reportAttributeAccessIssue]
        if self.on_changed_notification_template.__class__ is list:
            self._clear_empty_list("on_changed_notification_template")
        if self.on_expiration_notification_template.__class__ is list:
            self._clear_empty_list("on_expiration_notification_template")
        if self.loyalty_type.__class__ is list:
            self._clear_empty_list("loyalty_type")
