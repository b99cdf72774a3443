from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from . import ServiceBalance


@model(request=True)
class MembershipSetBalance(Model):
    """Membership set balance."""

    #: visits left; for unified balance only
    united_balance_services_count: int | Unset = UNSET
    #: for separate balances; one item per service or category
    services_balance_count: list[ServiceBalance] | Unset = UNSET
