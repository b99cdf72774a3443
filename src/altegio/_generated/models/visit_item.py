from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class VisitItem(
    Answer,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
        "team_member_id": "master_id",
        "product_id": "good_id",
        "is_product": "is_good",
    },
):
    """Visit item."""

    #: id within the array
    id: int | None = None
    #: product or service id
    item_id: int | None = None
    item_type_id: int | None = None
    appointment_id: int | None = None
    item_title: str | None = None
    #: quantity
    amount: int | float | None = None
    #: initial price
    first_cost: int | float | None = None
    manual_cost: int | float | None = None
    discount: int | float | None = None
    #: price after every discount and promotion
    cost: int | float | None = None
    team_member_id: int | None = None
    product_id: int | None = None
    service_id: int | None = None
    #: promotion id
    event_id: int | None = None
    is_service: bool | None = None
    #: is a promotion
    is_event: bool | None = None
    #: is a product
    is_product: bool | None = None
