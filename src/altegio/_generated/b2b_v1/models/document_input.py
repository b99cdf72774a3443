# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import UNSET, Request, Unset


class DocumentInput(Request, kw_only=True, rename={"inventory_id": "storage_id"}):
    """What to create a document with, or to change one to."""

    type_id: int
    """Document type: 1 sale, 3 receipt, 7 write-off."""
    comment: str | Unset = UNSET
    inventory_id: int
    create_date: dt.datetime
    """Date of the inventory transaction."""
