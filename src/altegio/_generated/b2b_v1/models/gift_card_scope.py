# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class GiftCardScope(OpenIntEnum):
    """The services and products that a gift card can pay for.

    Attributes:
        LISTED_SERVICES: Individually listed services.
        LISTED_SERVICES_AND_PRODUCTS: Individually listed services, and all products.
    """

    ANY = 0
    SERVICES = 1
    PRODUCTS = 2
    LISTED_SERVICES = 3
    """Individually listed services."""
    LISTED_SERVICES_AND_PRODUCTS = 4
    """Individually listed services, and all products."""
