# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .fiscal_operation_type import FiscalOperationType


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class FiscalReceiptPrint(RequestModel):
    """A fiscal receipt to print for a document.

    Attributes:
        type: 0 sale, 1 return, 2/12 correction, 4/5 open/close shift, 6/7 cash-in/out, 9/11
            POS/team-status, 13 X-report.
        is_pos_enabled: Turn the POS terminal on; default false.
    """

    document_id: int
    type: FiscalOperationType
    """0 sale, 1 return, 2/12 correction, 4/5 open/close shift, 6/7 cash-in/out, 9/11
    POS/team-status, 13 X-report.
    """
    is_pos_enabled: bool | Unset = UNSET
    """Turn the POS terminal on; default false."""
