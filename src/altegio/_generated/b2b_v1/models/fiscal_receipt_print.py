# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import FiscalOperationType


class FiscalReceiptPrint(Request, kw_only=True):
    """The document to print a fiscal receipt for."""

    document_id: int
    type: FiscalOperationType
    """0 sale, 1 return, 2/12 correction, 4/5 open/close shift, 6/7 cash-in/out, 9/11
    POS/team-status, 13 X-report.
    """
    is_pos_enabled: bool | Unset = UNSET
    """Turn the POS terminal on; default false."""
