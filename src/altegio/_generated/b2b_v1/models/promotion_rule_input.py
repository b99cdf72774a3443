# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class PromotionRuleInput(RequestModel):
    """A tier to set on a promotion.

    Attributes:
        parameter: Rule threshold; 0 for fixed promotion types.
        value: Size of the discount or bonus.
        service_id: For conditional discount promotions only.
    """

    parameter: int | Unset = UNSET
    """Rule threshold; 0 for fixed promotion types."""
    value: int | float | Unset = UNSET
    """Size of the discount or bonus."""
    service_id: int | Unset = UNSET
    """For conditional discount promotions only."""
