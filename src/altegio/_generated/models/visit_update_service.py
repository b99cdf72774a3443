from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(
    {
        "appointment_id": "record_id",
    },
    request=True,
)
class VisitUpdateService(Model):
    """Visit update service."""

    id: int | Unset = UNSET
    title: str | Unset = UNSET
    #: total price
    cost: int | float | Unset = UNSET
    cost_per_unit: int | float | Unset = UNSET
    discount: int | float | Unset = UNSET
    #: initial price
    first_cost: int | float | Unset = UNSET
    appointment_id: int | Unset = UNSET
