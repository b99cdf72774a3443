# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ProductCorrectionRule(RequestModel):
    """A rule for correcting stock records when a product's units change.

    Attributes:
        type: Transaction type.
        base_unit: Unit the correction is based on.
    """

    type: int | Unset = UNSET
    """Transaction type."""
    base_unit: str | Unset = UNSET
    """Unit the correction is based on."""
