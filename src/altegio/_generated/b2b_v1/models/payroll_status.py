# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PayrollStatus(OpenStrEnum):
    """Whether a payroll is final."""

    CONFIRMED = "confirmed"
    DRAFT = "draft"
