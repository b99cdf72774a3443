from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        ClientVisitProduct,
        DocumentType,
        TimetableScheduleDayEventEntityTeamMember,
    )


@model(
    {
        "appointment_id": "record_id",
        "products": "goods",
        "team_member": "staff",
        "location": "company",
    }
)
class ClientVisitProductsTransaction(Model):
    """Client visit products transaction."""

    #: goods transaction id
    id: int | None = None
    comment: str | None = None
    #: time of sale
    date: dt.datetime | None = None
    #: 0 when not tied to a visit
    visit_id: int | None = None
    #: 0 when not tied to an appointment
    appointment_id: int | None = None
    products: list[ClientVisitProduct] | None = None
    #: seller
    team_member: TimetableScheduleDayEventEntityTeamMember | None = None
    #: place of sale
    location: DocumentType | None = None
