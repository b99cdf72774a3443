# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PayrollItemType(OpenStrEnum):
    """The type of an item in a payroll."""

    EVENT = "activity"
    BONUS = "bonus"
    PENALTY = "penalty"
    PERIODIC = "periodic"
    APPOINTMENT = "record"
    RETRO_BONUS = "retro_bonus"
    SALE = "sale"
