# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class SaleItemKind(OpenStrEnum):
    """Whether a service or a product was sold, as a word."""

    PRODUCT = "good"
    SERVICE = "service"
