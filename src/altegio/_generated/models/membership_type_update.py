from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import MembershipTypeAvailabilityInput, PeriodUnit


class MembershipTypeUpdate(
    Request,
    kw_only=True,
):
    """Membership type update."""

    title: str
    #: price
    cost: int | float
    #: locations where the type is on offer
    location_ids: list[int] | Unset = UNSET
    #: validity in period units
    period: int | Unset = UNSET
    #: 1 day, 2 week, 3 month, 4 year
    period_unit_id: PeriodUnit | Unset = UNSET
    allow_freeze: bool | Unset = UNSET
    #: longest total freeze
    freeze_limit: int | Unset = UNSET
    #: 1 day, 2 week, 3 month, 4 year
    freeze_limit_unit_id: PeriodUnit | Unset = UNSET
    #: service price may be adjusted when the membership is used
    service_price_correction: bool | Unset = UNSET
    #: activated: 1 at sale, 2 at first use, 3 from a set date
    expiration_type_id: Literal[1, 2, 3] | Unset = UNSET
    #: true personal, buyer only; false shared by code
    is_allow_empty_code: bool | Unset = UNSET
    #: true unified, false separate balances
    is_united_balance: bool
    #: visits of a unified balance
    united_balance_services_count: int
    #: balance edits: 0 forbidden, 1 where sold only, 2 in every location
    balance_edit_type_id: Literal[0, 1, 2] | Unset = UNSET
    is_online_sale_enabled: bool | Unset = UNSET
    online_sale_title: str | Unset = UNSET
    online_sale_description: str | Unset = UNSET
    online_sale_price: int | float | Unset = UNSET
    #: picture URL
    online_image: str | Unset = UNSET
    #: longest wait before auto-activation
    autoactivation_period: int | Unset = UNSET
    #: time units until auto-activation
    autoactivation_time_in_days: int | Unset = UNSET
    #: 1 day, 2 week, 3 month, 4 year
    autoactivation_time_unit_id: PeriodUnit | Unset = UNSET
    is_archived: bool | Unset = UNSET
    #: service ids; empty keeps the stored ones
    services: list[int] | dict[int, int] = []
    #: category ids; empty keeps the stored ones
    service_categories: list[int] | dict[int, int] = []
    #: time rules; empty means any time
    availability: list[MembershipTypeAvailabilityInput] | Unset = UNSET
