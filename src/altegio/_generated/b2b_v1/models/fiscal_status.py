# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class FiscalStatus(OpenIntEnum):
    """The printing status of a receipt.

    Attributes:
        OFFLINE: The register is not connected.
        CHECK_FAILED: The status could not be determined.
    """

    OFFLINE = 0
    """The register is not connected."""
    DONE = 1
    PRINTING = 2
    FAILED = 3
    CHECK_FAILED = 4
    """The status could not be determined."""
    WAITING = 5
