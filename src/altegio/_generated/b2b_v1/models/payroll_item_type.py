# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PayrollItemType(OpenStrEnum):
    """What an item of a payroll is paid for."""

    EVENT = "activity"
    BONUS = "bonus"
    PENALTY = "penalty"
    PERIODIC = "periodic"
    APPOINTMENT = "record"
    RETRO_BONUS = "retro_bonus"
    SALE = "sale"
