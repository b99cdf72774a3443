from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import BalanceContainer


@model(
    {
        "chain_id": "salon_group_id",
    }
)
class ClientMembershipType(Model):
    """Membership type."""

    id: int | None = None
    #: chain in which the type is valid
    chain_id: int | None = None
    title: str | None = None
    #: validity length; 0 if none
    period: int | None = None
    #: unit of period; 0 if none
    period_unit_id: int | None = None
    allow_freeze: bool | None = None
    #: longest total freeze, in days
    freeze_limit: int | None = None
    #: 1 day, 2 week, 3 month, 4 year
    freeze_limit_unit_id: int | None = None
    is_booking_when_frozen_allowed: bool | None = None
    #: limits to a category
    category_id: int | None = None
    #: may be sold without a code
    is_allow_empty_code: bool | None = None
    #: true one total balance, false separate per service
    is_united_balance: bool | None = None
    #: visits in the total balance
    united_balance_services_count: int | None = None
    is_united_balance_unlimited: bool | None = None
    slug: str | None = None
    #: activation code needed
    is_code_required: bool | None = None
    #: level of permission to edit the balance
    balance_edit_type_id: int | None = None
    #: price
    cost: int | float | None = None
    is_archived: bool | None = None
    date_archived: dt.datetime | None = None
    #: activation: 1 at sale, 2 at first use, 3 from a given date
    expiration_type_id: int | None = None
    expiration_type_title: str | None = None
    #: service price may be adjusted
    service_price_correction: bool | None = None
    is_online_sale_enabled: bool | None = None
    online_sale_title: str | None = None
    online_sale_description: str | None = None
    online_sale_price: int | float | None = None
    #: number of units until auto-activation
    autoactivation_time: int | None = None
    #: 1 day, 2 week, 3 month, 4 year
    autoactivation_time_unit_id: int | None = None
    #: sort order
    weight: int | None = None
    category: str | None = None
    balance_container: BalanceContainer | None = None
