from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientAccountClient, DocumentType


class ForProductTransaction(
    Answer,
    kw_only=True,
    rename={
        "product": "good",
        "inventory": "storage",
        "team_member": "master",
        "appointment_id": "record_id",
        "client": "clients",
    },
):
    """For product transaction."""

    #: transaction ID
    id: int | None = None
    document_id: int | None = None
    #: transaction type ID
    type_id: int | None = None
    #: transaction type
    type: str | None = None
    product: DocumentType | None = None
    inventory: DocumentType | None = None
    unit: DocumentType | None = None
    #: unit: 1 for sale, 2 for write-off
    operation_unit_type: int | None = None
    create_date: dt.datetime | None = None
    last_change_date: dt.datetime | None = None
    cost_per_unit: int | float | None = None
    cost: int | float | None = None
    discount: int | float | None = None
    team_member: DocumentType | None = None
    supplier: DocumentType | None = None
    appointment_id: int | None = None
    service: DocumentType | None = None
    client: ClientAccountClient | None = None

    def __post_init__(self) -> None:
        if self.product.__class__ is list:
            self._absent("product")
        if self.inventory.__class__ is list:
            self._absent("inventory")
        if self.unit.__class__ is list:
            self._absent("unit")
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.supplier.__class__ is list:
            self._absent("supplier")
        if self.service.__class__ is list:
            self._absent("service")
        if self.client.__class__ is list:
            self._absent("client")
