# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import BalanceEditing, MembershipActivation, MembershipTypeAvailabilityInput, PeriodUnit


class MembershipTypeCreate(
    Request,
    kw_only=True,
    rename={
        "is_unified_balance": "is_united_balance",
        "unified_balance_visits": "united_balance_services_count",
    },
):
    """What to create a membership type with."""

    title: str
    cost: int | float
    """Price."""
    location_ids: list[int] | Unset = UNSET
    """Locations where the type is on offer."""
    period: int | Unset = UNSET
    """Validity in period units."""
    period_unit_id: PeriodUnit | Unset = UNSET
    """1 day, 2 week, 3 month, 4 year."""
    allow_freeze: bool | Unset = UNSET
    freeze_limit: int | Unset = UNSET
    """Longest total freeze."""
    freeze_limit_unit_id: PeriodUnit | Unset = UNSET
    """1 day, 2 week, 3 month, 4 year."""
    service_price_correction: bool | Unset = UNSET
    """Service price may be adjusted when the membership is used."""
    expiration_type_id: MembershipActivation | Unset = UNSET
    """Activated: 1 at sale, 2 at first use, 3 from a set date."""
    is_allow_empty_code: bool | Unset = UNSET
    """True personal, buyer only; false shared by code."""
    is_unified_balance: bool = False
    """True unified, false separate balances."""
    unified_balance_visits: int = 0
    """Visits of a unified balance."""
    balance_edit_type_id: BalanceEditing | Unset = UNSET
    """Balance edits: 0 forbidden, 1 where sold only, 2 in every location."""
    is_online_sale_enabled: bool | Unset = UNSET
    """True makes online_sale_price required."""
    online_sale_title: str | Unset = UNSET
    online_sale_description: str | Unset = UNSET
    online_sale_price: int | float | Unset = UNSET
    """Required if is_online_sale_enabled is true."""
    online_image: str | Unset = UNSET
    """Picture URL."""
    autoactivation_period: int | Unset = UNSET
    """Longest wait before auto-activation."""
    autoactivation_time_in_days: int | Unset = UNSET
    """Time units until auto-activation."""
    autoactivation_time_unit_id: PeriodUnit | Unset = UNSET
    """1 day, 2 week, 3 month, 4 year."""
    is_archived: bool | Unset = UNSET
    category: str | Unset = UNSET
    """Always standard."""
    services: dict[int, int] = {}
    """Service id to visit count; an object, not array; {} for unified balance."""
    service_categories: dict[int, int] = {}
    """Category id to visit count; object, not array; count ignored for unified balance."""
    delete_online_image: bool | Unset = UNSET
    """Drop the stored online-sale picture."""
    availability: list[MembershipTypeAvailabilityInput] | Unset = UNSET
    """Time rules; empty means any time."""
