from __future__ import annotations

from ..._model import Answer


class Item(
    Answer,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
        "team_member_id": "master_id",
        "product_id": "good_id",
        "is_product": "is_good",
    },
):
    """Item."""

    id: int | None = None
    #: product or service ID
    item_id: int | None = None
    #: operation type ID
    item_type_id: int | None = None
    appointment_id: int | None = None
    item_title: str | None = None
    #: number of pieces
    amount: int | float | None = None
    #: cost before discount
    first_cost: int | float | None = None
    #: cost set by hand
    manual_cost: int | float | None = None
    discount: int | float | None = None
    #: final cost
    cost: int | float | None = None
    team_member_id: int | None = None
    product_id: int | None = None
    service_id: int | None = None
    #: promotion ID
    event_id: int | None = None
    is_service: bool | None = None
    #: is a promotion
    is_event: bool | None = None
    #: is a product
    is_product: bool | None = None
