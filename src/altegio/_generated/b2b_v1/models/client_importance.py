# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class ClientImportance(OpenIntEnum):
    """The importance level of a client."""

    NONE = 0
    BRONZE = 1
    SILVER = 2
    GOLD = 3
