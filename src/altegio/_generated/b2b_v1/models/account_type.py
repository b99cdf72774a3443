# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class AccountType(OpenIntEnum):
    """Whether an account holds cash."""

    CASH = 0
    CASHLESS = 1
