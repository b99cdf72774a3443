# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel

from .fiscal_operation_type import FiscalOperationType
from .fiscal_transaction import FiscalTransaction


class FiscalState(AnswerModel, kw_only=True):
    """The fiscal register's operations for a sale.

    Attributes:
        last_operation_type: Kind of the latest cash register operation.
        transactions: Cash register transactions.
    """

    last_operation_type: FiscalOperationType | None = None
    """Kind of the latest cash register operation."""
    transactions: list[FiscalTransaction] | None = None
    """Cash register transactions."""
