# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class SoldItemType(OpenIntEnum):
    """Whether a service or a product was sold, as a number."""

    SERVICE = 1
    PRODUCT = 7
