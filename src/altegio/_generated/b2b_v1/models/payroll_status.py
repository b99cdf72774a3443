# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PayrollStatus(OpenStrEnum):
    """The status of a payroll: draft or confirmed."""

    CONFIRMED = "confirmed"
    DRAFT = "draft"
