# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class OperationUnit(OpenIntEnum):
    """The unit in which a movement of a product is counted.

    Attributes:
        SALE: The unit in which the product is sold.
        WRITE_OFF: The unit in which the product is consumed.
    """

    SALE = 1
    """The unit in which the product is sold."""
    WRITE_OFF = 2
    """The unit in which the product is consumed."""
