from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import MembershipBalance, MembershipTypeAvailability, PeriodUnit


class MembershipType(
    Answer,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
        "memberships_count": "abonements_count",
        "_attached_location_ids_2": "attached_salon_ids",
    },
):
    """Membership type."""

    #: membership type ID
    id: int | None = None
    #: chain in which the type is available
    chain_id: int | None = None
    #: limits to a category; null for none
    category_id: int | None = None
    title: str | None = None
    #: validity length; 0 if none
    period: int | None = None
    #: 1 day, 2 week, 3 month, 4 year, 0 unset
    period_unit_id: PeriodUnit | None = None
    allow_freeze: bool | None = None
    #: longest total freeze
    freeze_limit: int | None = None
    #: 1 day, 2 week, 3 month, 4 year
    freeze_limit_unit_id: PeriodUnit | None = None
    is_booking_when_frozen_allowed: bool | None = None
    #: may be sold without a code: true personal, false shared by code
    is_allow_empty_code: bool | None = None
    #: true one total balance, false separate per service
    is_united_balance: bool | None = None
    is_united_balance_unlimited: bool | None = None
    #: activation code needed
    is_code_required: bool | None = None
    #: 1 editable, 2 not editable
    balance_edit_type_id: int | None = None
    #: price
    cost: int | float | None = None
    #: lowest price over the chain's locations
    chain_price_min: int | float | None = None
    #: highest price over the chain's locations
    chain_price_max: int | float | None = None
    #: whether the type belongs to the chain
    is_chain: bool | None = None
    #: activation: 1 at sale, 2 at first use, 3 from a given date
    expiration_type_id: int | None = None
    expiration_type_title: str | None = None
    #: service category limit: object, null or a string such as "standard"
    category: str | None = None
    #: sort order
    weight: int | None = None
    #: active memberships of this type
    memberships_count: int | None = None
    is_online_sale_enabled: bool | None = None
    online_sale_title: str | None = None
    online_sale_description: str | None = None
    online_sale_price: int | float | None = None
    #: service price may be adjusted on use
    service_price_correction: bool | None = None
    #: visits in the total balance
    united_balance_services_count: int | None = None
    #: number of units until auto-activation
    autoactivation_time: int | None = None
    #: 1 day, 2 week, 3 month, 4 year
    autoactivation_time_unit_id: PeriodUnit | None = None
    #: another name for attached_location_ids
    attached_location_ids: list[int] | None = None
    _attached_location_ids_2: list[int] | None = None
    #: image URL
    online_sale_image: str | None = None
    is_archived: bool | None = None
    date_archived: dt.datetime | None = None
    #: rules for when the membership may be used
    availability: list[MembershipTypeAvailability] | None = None
    #: services or categories covered and how many visits each has
    balance_container: MembershipBalance | None = None
    slug: str | None = None

    def __post_init__(self) -> None:
        if self._attached_location_ids_2 is not None:
            self._also("attached_location_ids", "_attached_location_ids_2")
        if self.balance_container.__class__ is list:
            self._absent("balance_container")
