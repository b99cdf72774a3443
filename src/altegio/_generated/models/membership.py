from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import MembershipBalance, MembershipStatus, MembershipType, PeriodUnit


class Membership(
    Answer,
    kw_only=True,
    rename={
        "product_transaction_id": "goods_transaction_id",
    },
):
    """Membership."""

    #: membership ID
    id: int | None = None
    #: membership code
    number: str | int | None = None
    #: service name with remaining uses
    balance_string: str | None = None
    is_frozen: bool | None = None
    #: how long the membership was frozen
    freeze_period: int | None = None
    #: validity length
    period: int | None = None
    #: unit of period: 1 day, 2 week, 3 month, 4 year
    period_unit_id: PeriodUnit | None = None
    expiration_date: dt.datetime | None = None
    created_date: dt.datetime | None = None
    activated_date: dt.datetime | None = None
    is_united_balance: bool | None = None
    is_united_balance_unlimited: bool | None = None
    united_balance_services_count: int | None = None
    product_transaction_id: int | None = None
    #: slug of the membership type
    slug: str | None = None
    #: present status
    status: MembershipStatus | None = None
    #: what is left on the membership
    balance_container: MembershipBalance | None = None
    #: membership type
    type: MembershipType | None = None
    freeze_till: dt.datetime | None = None

    def __post_init__(self) -> None:
        if self.status.__class__ is list:
            self._absent("status")
        if self.balance_container.__class__ is list:
            self._absent("balance_container")
        if self.type.__class__ is list:
            self._absent("type")
