# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .fiscal_document import FiscalDocument
from .person_reference import PersonReference
from .reference import Reference


class FiscalTransaction(AnswerModel, kw_only=True):
    """An operation of the fiscal register, with the state of its receipt.

    Attributes:
        print_date: Date on which the receipt was printed.
        printed_count: Number of printed receipts.
        type: Kind of operation.
        status: Receipt printing status.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["type", "status", "document", "cashier"]
    )
    id: int = ALWAYS_SENT
    document_id: int | None = None
    print_date: dt.datetime | None = None
    """Date on which the receipt was printed."""
    printed_count: int | None = None
    """Number of printed receipts."""
    sum: int | float | None = None
    type: Reference | None = None
    """Kind of operation."""
    status: Reference | None = None
    """Receipt printing status."""
    document: FiscalDocument | None = None
    cashier: PersonReference | None = None

    def _settle(self) -> None:
        self.__class__ = FiscalTransaction  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.status.__class__ is list:
            self._clear_empty_list("status")
        if self.document.__class__ is list:
            self._clear_empty_list("document")
        if self.cashier.__class__ is list:
            self._clear_empty_list("cashier")
