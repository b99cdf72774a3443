from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class DocumentInput(
    Request,
    kw_only=True,
    rename={
        "inventory_id": "storage_id",
    },
):
    """Document input."""

    #: document type: 1 sale, 3 receipt, 7 write-off
    type_id: int
    comment: str | Unset = UNSET
    inventory_id: int
    #: date of the inventory transaction
    create_date: dt.datetime
