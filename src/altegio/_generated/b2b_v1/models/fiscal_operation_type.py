# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class FiscalOperationType(OpenIntEnum):
    """The type of a fiscal register's operation.

    Attributes:
        CORRECTION: A correction of an earlier receipt.
        POS_STATUS: The status of the POS terminal.
        ALL_POS_STATUS: The status of all POS terminals.
        OTHER_CORRECTION: A correction of the second documented kind.
        X_REPORT: An interim report of the shift.
    """

    SALE = 0
    RETURN = 1
    CORRECTION = 2
    """A correction of an earlier receipt."""
    SHIFT_OPENED = 4
    SHIFT_CLOSED = 5
    CASH_IN = 6
    CASH_OUT = 7
    POS_STATUS = 9
    """The status of the POS terminal."""
    ALL_POS_STATUS = 11
    """The status of all POS terminals."""
    OTHER_CORRECTION = 12
    """A correction of the second documented kind."""
    X_REPORT = 13
    """An interim report of the shift."""
