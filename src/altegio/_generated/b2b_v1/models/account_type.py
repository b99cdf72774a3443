# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class AccountType(OpenIntEnum):
    """The kind of account: cash or cashless."""

    CASH = 0
    CASHLESS = 1
