# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .balance_editing import BalanceEditing
from .membership_activation import MembershipActivation
from .membership_type_availability_input import MembershipTypeAvailabilityInput
from .period_unit import PeriodUnit


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipTypeUpdate(RequestModel):
    """Changes to a membership type.

    Attributes:
        cost: Price.
        location_ids: Locations where the type is on offer.
        period: Validity in period units.
        period_unit_id: 1 day, 2 week, 3 month, 4 year.
        freeze_limit: Longest total freeze.
        freeze_limit_unit_id: 1 day, 2 week, 3 month, 4 year.
        service_price_correction: Whether the service price may be adjusted on use.
        expiration_type_id: Activated: 1 at sale, 2 at first use, 3 from a set date.
        is_allow_empty_code: True if personal, for the buyer only; false if shared by code.
        is_unified_balance: True for a unified balance, false for separate ones.
        unified_balance_visits: Visits of a unified balance.
        balance_edit_type_id: Balance edits: 0 forbidden, 1 where sold only, 2 in every location.
        online_image: Picture URL.
        autoactivation_period: Longest wait before auto-activation.
        autoactivation_time_in_days: Time units until auto-activation.
        autoactivation_time_unit_id: 1 day, 2 week, 3 month, 4 year.
        services: Service IDs; empty keeps the stored ones.
        service_categories: Category IDs; empty keeps the stored ones.
        availability: Time rules; empty means any time.
    """

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
    """Whether the service price may be adjusted on use."""
    expiration_type_id: MembershipActivation | Unset = UNSET
    """Activated: 1 at sale, 2 at first use, 3 from a set date."""
    is_allow_empty_code: bool | Unset = UNSET
    """True if personal, for the buyer only; false if shared by code."""
    is_unified_balance: bool = attrs.field(metadata={"wire": "is_united_balance"})
    """True for a unified balance, false for separate ones."""
    unified_balance_visits: int = attrs.field(metadata={"wire": "united_balance_services_count"})
    """Visits of a unified balance."""
    balance_edit_type_id: BalanceEditing | Unset = UNSET
    """Balance edits: 0 forbidden, 1 where sold only, 2 in every location."""
    is_online_sale_enabled: bool | Unset = UNSET
    online_sale_title: str | Unset = UNSET
    online_sale_description: str | Unset = UNSET
    online_sale_price: int | float | Unset = UNSET
    online_image: str | Unset = UNSET
    """Picture URL."""
    autoactivation_period: int | Unset = UNSET
    """Longest wait before auto-activation."""
    autoactivation_time_in_days: int | Unset = UNSET
    """Time units until auto-activation."""
    autoactivation_time_unit_id: PeriodUnit | Unset = UNSET
    """1 day, 2 week, 3 month, 4 year."""
    is_archived: bool | Unset = UNSET
    services: list[int] | dict[int, int] = attrs.field(factory=list)
    """Service IDs; empty keeps the stored ones."""
    service_categories: list[int] | dict[int, int] = attrs.field(factory=list)
    """Category IDs; empty keeps the stored ones."""
    availability: list[MembershipTypeAvailabilityInput] | Unset = UNSET
    """Time rules; empty means any time."""
