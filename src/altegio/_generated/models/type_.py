from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model(
    {
        "location_group_id": "company_group_id",
    }
)
class Type(Model):
    """Type."""

    id: int | None = None
    title: str | None = None
    #: face value
    balance: int | float | None = None
    #: may be spent in several parts
    is_multi: bool | None = None
    #: chain in which the type was created
    location_group_id: int | None = None
    #: 0 unlimited, 1 services, 2 some services + all products, 3 some services, 4 products
    item_type_id: int | None = None
    #: 0 never expires, 1 fixed date, 2 fixed period
    expiration_type_id: int | None = None
    #: filled when expiration_type_id is 1
    expiration_date: dt.datetime | None = None
    #: validity length; filled when expiration_type_id is 2
    expiration_timeout: int | None = None
    #: 1 day, 2 week, 3 month, 4 year
    expiration_timeout_unit_id: int | None = None
    #: may be sold without a code
    is_allow_empty_code: bool | None = None
    #: what item_type_id stands for
    item_type: DocumentType | None = None
