# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class SaleItemKind(OpenStrEnum):
    """The kind of an item sold, service or product, as a string."""

    PRODUCT = "good"
    SERVICE = "service"
