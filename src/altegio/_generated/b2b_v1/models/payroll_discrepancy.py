# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PayrollDiscrepancy(OpenStrEnum):
    """The reason why an item of a saved payroll differs from its current calculation."""

    DELETED = "deleted"
    NEW = "new"
    UPDATED_RULE = "updated_rule"
    UPDATED_SUM = "updated_sum"
