# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class GiftCardScope(OpenIntEnum):
    """What a gift card can pay for.

    Attributes:
        LISTED_SERVICES: Services named one by one.
        LISTED_SERVICES_AND_PRODUCTS: Services named one by one, and all products.
    """

    ANY = 0
    SERVICES = 1
    PRODUCTS = 2
    LISTED_SERVICES = 3
    """Services named one by one."""
    LISTED_SERVICES_AND_PRODUCTS = 4
    """Services named one by one, and all products."""
