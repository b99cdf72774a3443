# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ProductCorrectionRule(Request):
    """How stock records change when a product's units change.

    Attributes:
        type: Transaction type.
        base_unit: Unit the correction is based on.
    """

    type: int | Unset = UNSET
    """Transaction type."""
    base_unit: str | Unset = UNSET
    """Unit the correction is based on."""
