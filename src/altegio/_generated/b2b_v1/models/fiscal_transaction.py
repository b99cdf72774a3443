# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import FiscalDocument, PersonReference, Reference


class FiscalTransaction(Answer, kw_only=True):
    """An operation of the fiscal register, with its receipt's state."""

    id: int | None = None
    document_id: int | None = None
    print_date: dt.datetime | None = None
    """When the receipt was printed."""
    printed_count: int | None = None
    """Receipts printed."""
    sum: int | float | None = None
    type: Reference | None = None
    """Kind of operation."""
    status: Reference | None = None
    """Receipt printing status."""
    document: FiscalDocument | None = None
    cashier: PersonReference | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.status.__class__ is list:
            self._absent("status")
        if self.document.__class__ is list:
            self._absent("document")
        if self.cashier.__class__ is list:
            self._absent("cashier")
