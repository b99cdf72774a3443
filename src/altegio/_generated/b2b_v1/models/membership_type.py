# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .membership_activation import MembershipActivation
from .membership_balance import MembershipBalance
from .membership_type_availability import MembershipTypeAvailability
from .period_unit import PeriodUnit


class MembershipType(
    AnswerModel,
    kw_only=True,
    rename={
        "chain_id": "salon_group_id",
        "is_unified_balance": "is_united_balance",
        "is_unified_balance_unlimited": "is_united_balance_unlimited",
        "memberships_count": "abonements_count",
        "unified_balance_visits": "united_balance_services_count",
        "_attached_location_ids_2": "attached_salon_ids",
        "archived_at": "date_archived",
    },
):
    """A type of membership that a chain sells.

    Attributes:
        id: Membership type ID.
        chain_id: Chain in which the type is available.
        category_id: Limits to a category; null for none.
        period: Validity length; 0 if none.
        period_unit_id: 1 day, 2 week, 3 month, 4 year, 0 unset.
        freeze_limit: Longest total freeze.
        freeze_limit_unit_id: 1 day, 2 week, 3 month, 4 year.
        is_allow_empty_code: Whether it may be sold without a code: true personal, false shared by
            code.
        is_unified_balance: True for one total balance, false for separate balances by service.
        is_code_required: Whether an activation code is needed.
        balance_edit_type_id: 1 editable, 2 not editable.
        cost: Price.
        chain_price_min: Lowest price over the chain's locations.
        chain_price_max: Highest price over the chain's locations.
        is_chain: Whether the type belongs to the chain.
        expiration_type_id: Activation: 1 at sale, 2 at first use, 3 from a given date.
        category: Service category limit: object, null or a string such as "standard".
        weight: Sort order.
        memberships_count: Active memberships of this type.
        service_price_correction: Whether the service price may be adjusted on use.
        unified_balance_visits: Visits in the total balance.
        autoactivation_time: Number of units until auto-activation.
        autoactivation_time_unit_id: 1 day, 2 week, 3 month, 4 year.
        attached_location_ids: Locations that the type is attached to.
        online_sale_image: Image URL.
        availability: Rules for when the membership may be used.
        balance_container: Services or categories covered, with the number of visits for each.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["category", "balance_container"])
    id: int = ALWAYS_SENT
    """Membership type ID."""
    chain_id: int | None = None
    """Chain in which the type is available."""
    category_id: int | None = None
    """Limits to a category; null for none."""
    title: str | None = None
    period: int | None = None
    """Validity length; 0 if none."""
    period_unit_id: PeriodUnit | None = None
    """1 day, 2 week, 3 month, 4 year, 0 unset."""
    allow_freeze: bool | None = None
    freeze_limit: int | None = None
    """Longest total freeze."""
    freeze_limit_unit_id: PeriodUnit | None = None
    """1 day, 2 week, 3 month, 4 year."""
    is_booking_when_frozen_allowed: bool | None = None
    is_allow_empty_code: bool | None = None
    """Whether it may be sold without a code: true personal, false shared by code."""
    is_unified_balance: bool | None = None
    """True for one total balance, false for separate balances by service."""
    is_unified_balance_unlimited: bool | None = None
    is_code_required: bool | None = None
    """Whether an activation code is needed."""
    balance_edit_type_id: int | None = None
    """1 editable, 2 not editable."""
    cost: int | float | None = None
    """Price."""
    chain_price_min: int | float | None = None
    """Lowest price over the chain's locations."""
    chain_price_max: int | float | None = None
    """Highest price over the chain's locations."""
    is_chain: bool | None = None
    """Whether the type belongs to the chain."""
    expiration_type_id: MembershipActivation | None = None
    """Activation: 1 at sale, 2 at first use, 3 from a given date."""
    expiration_type_title: str | None = None
    category: dict[str, Any] | str | None = None
    """Service category limit: object, null or a string such as "standard"."""
    weight: int | None = None
    """Sort order."""
    memberships_count: int | None = None
    """Active memberships of this type."""
    is_online_sale_enabled: bool | None = None
    online_sale_title: str | None = None
    online_sale_description: str | None = None
    online_sale_price: int | float | None = None
    service_price_correction: bool | None = None
    """Whether the service price may be adjusted on use."""
    unified_balance_visits: int | None = None
    """Visits in the total balance."""
    autoactivation_time: int | None = None
    """Number of units until auto-activation."""
    autoactivation_time_unit_id: PeriodUnit | None = None
    """1 day, 2 week, 3 month, 4 year."""
    attached_location_ids: list[int] | None = None
    _attached_location_ids_2: list[int] | None = None
    """Locations that the type is attached to."""
    online_sale_image: str | None = None
    """Image URL."""
    is_archived: bool | None = None
    archived_at: dt.datetime | None = None
    availability: list[MembershipTypeAvailability] | None = None
    """Rules for when the membership may be used."""
    balance_container: MembershipBalance | None = None
    """Services or categories covered, with the number of visits for each."""
    slug: str | None = None

    def _settle(self) -> None:
        self.__class__ = MembershipType  # pyright: ignore[reportAttributeAccessIssue]
        if self.category.__class__ is list:
            self._clear_empty_list("category")
        if self.balance_container.__class__ is list:
            self._clear_empty_list("balance_container")
        if self._attached_location_ids_2 is not None:
            self._fill_from_alias("attached_location_ids", "_attached_location_ids_2")
