# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class BalanceFilter(OpenIntEnum):
    """A filter of financial transactions by the sign of their amount."""

    ANY = 0
    POSITIVE = 1
    NEGATIVE = 2
