# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .membership_balance import MembershipBalance
from .membership_status import MembershipStatus
from .membership_type import MembershipType
from .period_unit import PeriodUnit


class Membership(
    AnswerModel,
    kw_only=True,
    rename={
        "expires_at": "expiration_date",
        "created_at": "created_date",
        "activated_at": "activated_date",
        "is_unified_balance": "is_united_balance",
        "is_unified_balance_unlimited": "is_united_balance_unlimited",
        "unified_balance_visits": "united_balance_services_count",
        "product_transaction_id": "goods_transaction_id",
        "frozen_until": "freeze_till",
    },
):
    """A pass bought by a client, with its remaining balance.

    Attributes:
        id: Membership ID.
        number: Membership code.
        balance_string: Service name with remaining uses.
        freeze_period: Length of the membership's freeze.
        period: Validity length.
        period_unit_id: Unit of period: 1 day, 2 week, 3 month, 4 year.
        slug: Slug of the membership type.
        status: Current status.
        balance_container: Remaining balance of the membership.
        type: Membership type.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["status", "balance_container", "type"]
    )
    id: int = ALWAYS_SENT
    """Membership ID."""
    number: str | int | None = None
    """Membership code."""
    balance_string: str | None = None
    """Service name with remaining uses."""
    is_frozen: bool | None = None
    freeze_period: int | None = None
    """Length of the membership's freeze."""
    period: int | None = None
    """Validity length."""
    period_unit_id: PeriodUnit | None = None
    """Unit of period: 1 day, 2 week, 3 month, 4 year."""
    expires_at: dt.datetime | None = None
    created_at: dt.datetime | None = None
    activated_at: dt.datetime | None = None
    is_unified_balance: bool | None = None
    is_unified_balance_unlimited: bool | None = None
    unified_balance_visits: int | None = None
    product_transaction_id: int | None = None
    slug: str | None = None
    """Slug of the membership type."""
    status: MembershipStatus | None = None
    """Current status."""
    balance_container: MembershipBalance | None = None
    """Remaining balance of the membership."""
    type: MembershipType | None = None
    """Membership type."""
    frozen_until: dt.datetime | None = None

    def _settle(self) -> None:
        self.__class__ = Membership  # pyright: ignore[reportAttributeAccessIssue]
        if self.status.__class__ is list:
            self._clear_empty_list("status")
        if self.balance_container.__class__ is list:
            self._clear_empty_list("balance_container")
        if self.type.__class__ is list:
            self._clear_empty_list("type")
