# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class GiftCardBalanceEditing(OpenIntEnum):
    """Permission to change the balance of gift cards of the type."""

    ALLOWED = 1
    FORBIDDEN = 2
