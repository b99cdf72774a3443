# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceBalance(RequestModel):
    """The number of visits to set for a service of a membership.

    Attributes:
        service_id: ID of a service or of a category.
        balance: Remaining visits.
    """

    service_id: int
    """ID of a service or of a category."""
    balance: int
    """Remaining visits."""
