# Generated from openapi/ by `make generate`; not edited by hand.
from typing import Any

from altegio._calls.answer_model import AnswerModel

from .fiscal_operation_type import FiscalOperationType
from .fiscal_status import FiscalStatus
from .fiscal_transaction import FiscalTransaction


class FiscalReceipt(
    AnswerModel,
    kw_only=True,
    rename={"fiscal_type": "kkm_type", "fiscal_transactions": "kkm_transactions"},
):
    """The result of printing a fiscal receipt.

    Attributes:
        fiscal_type: Kind of cash register operation.
    """

    fiscal_type: FiscalOperationType | None = None
    """Kind of cash register operation."""
    fiscal_transactions: list[FiscalTransaction] | None = None
    status: FiscalStatus | None = None
    bill_json: list[Any] | None = None
