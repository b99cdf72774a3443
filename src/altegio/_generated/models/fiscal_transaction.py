from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import FiscalDocument, NamedReference, Reference


class FiscalTransaction(
    Answer,
    kw_only=True,
):
    """Fiscal transaction."""

    id: int | None = None
    document_id: int | None = None
    #: when the receipt was printed
    print_date: dt.datetime | None = None
    #: receipts printed
    printed_count: int | None = None
    sum: int | float | None = None
    #: kind of operation
    type: Reference | None = None
    #: receipt printing status
    status: Reference | None = None
    document: FiscalDocument | None = None
    cashier: NamedReference | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.status.__class__ is list:
            self._absent("status")
        if self.document.__class__ is list:
            self._absent("document")
        if self.cashier.__class__ is list:
            self._absent("cashier")
