# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class DocumentType(OpenIntEnum):
    """The type of a document, such as a visit or a stocktake.

    Attributes:
        SERVICE: Products consumed by a service.
        RECEIPT: Goods received.
        WRITE_OFF: Goods written off.
        TRANSFER: Goods moved between inventories.
        STOCKTAKE: Stock counted.
        VISIT: A visit; `create_document` documents it as a write-off, which is unsettled.
    """

    SALE = 1
    SERVICE = 2
    """Products consumed by a service."""
    RECEIPT = 3
    """Goods received."""
    WRITE_OFF = 4
    """Goods written off."""
    TRANSFER = 5
    """Goods moved between inventories."""
    STOCKTAKE = 6
    """Stock counted."""
    VISIT = 7
    """A visit; `create_document` documents it as a write-off, which is unsettled."""
    CONSUMABLES_WRITE_OFF = 8
    CLIENT_ACCOUNT_TOP_UP = 9
