# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .period_unit import PeriodUnit


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MembershipSetPeriod(RequestModel):
    """The new validity period of a membership.

    Attributes:
        period: Number of units.
        period_unit_id: 1 day, 2 week, 3 month, 4 year.
    """

    period: int
    """Number of units."""
    period_unit_id: PeriodUnit
    """1 day, 2 week, 3 month, 4 year."""
