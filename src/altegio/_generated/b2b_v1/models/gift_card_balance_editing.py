# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class GiftCardBalanceEditing(OpenIntEnum):
    """Whether the balance of a gift card can be changed."""

    ALLOWED = 1
    FORBIDDEN = 2
