from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class LocationPromotion(
    Answer,
    kw_only=True,
    rename={
        "product_item_type": "good_item_type",
    },
):
    """Location promotion."""

    #: promotion ID
    id: int | None = None
    title: str | None = None
    type: str | None = None
    #: promotion type ID
    loyalty_type_id: int | None = None
    #: ID of what the discount applies to
    item_type_id: int | None = None
    #: how it applies to services
    service_item_type: str | None = None
    #: how it applies to products
    product_item_type: str | None = None
    #: ID of the bonus or discount unit
    value_unit_id: int | None = None
    value_unit: str | None = None
    #: chain ID
    group_id: int | None = None
    #: how many times it may apply; cashback only
    usage_limit: int | None = None
    #: applies every N visits; cashback only
    visit_multiplicity: int | None = None
    #: services to pay for before the discount; conditional discount promotions only
    sold_items_multiplicity: int | float | None = None
    #: uses of the promotion so far
    current_package_progress: int | None = None
    #: highest number of uses
    allowed_usages_amount: int | float | None = None
    #: how long bonuses or discounts last, in expiration_timeout_unit
    expiration_timeout: int | None = None
    expiration_timeout_unit: str | None = None
    #: days before expiry at which the client is notified
    expiration_notification_timeout: int | None = None
    #: source of client history; accumulative or conditional promotions only
    params_source_type: str | None = None
    #: client history counts from this date; accumulative or conditional promotions only
    history_start_date: dt.date | None = None
    #: template sent when the bonus or discount changes
    on_changed_notification_template_id: int | None = None
    #: template sent when the bonus or discount expires
    on_expiration_notification_template_id: int | None = None
    #: date of the promotion's first transaction
    first_transaction_date: str | None = None
