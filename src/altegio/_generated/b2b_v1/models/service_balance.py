# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ServiceBalance(RequestModel):
    """How many visits of a service a membership is to have.

    Attributes:
        service_id: Id of a service or of a category.
        balance: Visits left.
    """

    service_id: int
    """Id of a service or of a category."""
    balance: int
    """Visits left."""
