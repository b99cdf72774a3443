# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import DocumentType


class DocumentInput(
    Request, kw_only=True, rename={"inventory_id": "storage_id", "created_at": "create_date"}
):
    """What to create a document with, or to change one to."""

    type_id: DocumentType
    """Document type: 1 sale, 3 receipt, 7 write-off."""
    comment: str | Unset = UNSET
    inventory_id: int
    created_at: dt.datetime
    """Date of the inventory transaction."""
