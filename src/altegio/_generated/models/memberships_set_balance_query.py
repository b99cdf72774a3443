from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import MembershipsSetBalanceQueryServicesBalanceCount


@model(request=True)
class MembershipsSetBalanceQuery(Model):
    """Memberships set balance query."""

    #: visits left; for unified balance only
    united_balance_services_count: int | Unset = UNSET
    #: for separate balances; one item per service or category
    services_balance_count: list[MembershipsSetBalanceQueryServicesBalanceCount] | Unset = UNSET
