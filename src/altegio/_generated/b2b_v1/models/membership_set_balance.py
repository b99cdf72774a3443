# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .service_balance import ServiceBalance


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipSetBalance(RequestModel):
    """The new balance of a membership.

    Attributes:
        unified_balance_visits: Remaining visits; for a unified balance only.
        services_balance_count: For separate balances; one item per service or category.
    """

    unified_balance_visits: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "united_balance_services_count"}
    )
    """Remaining visits; for a unified balance only."""
    services_balance_count: list[ServiceBalance] | Unset = UNSET
    """For separate balances; one item per service or category."""
