# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class SoldItemType(OpenIntEnum):
    """The kind of an item sold, service or product, as an integer."""

    SERVICE = 1
    PRODUCT = 7
