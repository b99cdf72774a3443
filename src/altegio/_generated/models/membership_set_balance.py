from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceBalance


class MembershipSetBalance(
    Request,
    kw_only=True,
):
    """Membership set balance."""

    #: visits left; for unified balance only
    united_balance_services_count: int | Unset = UNSET
    #: for separate balances; one item per service or category
    services_balance_count: list[ServiceBalance] | Unset = UNSET
