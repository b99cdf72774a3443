# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .service_balance import ServiceBalance


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipSetBalance(RequestModel):
    """The balance that a membership is to have.

    Attributes:
        unified_balance_visits: Visits left; for unified balance only.
        services_balance_count: For separate balances; one item per service or category.
    """

    unified_balance_visits: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "united_balance_services_count"}
    )
    """Visits left; for unified balance only."""
    services_balance_count: list[ServiceBalance] | Unset = UNSET
    """For separate balances; one item per service or category."""
