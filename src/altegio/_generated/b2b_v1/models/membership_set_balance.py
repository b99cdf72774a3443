# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import ServiceBalance


class MembershipSetBalance(
    Request, kw_only=True, rename={"unified_balance_visits": "united_balance_services_count"}
):
    """The balance that a membership is to have."""

    unified_balance_visits: int | Unset = UNSET
    """Visits left; for unified balance only."""
    services_balance_count: list[ServiceBalance] | Unset = UNSET
    """For separate balances; one item per service or category."""
