from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class VisitServiceInput(
    Request,
    kw_only=True,
    rename={
        "appointment_id": "record_id",
    },
):
    """Visit service input."""

    id: int | Unset = UNSET
    title: str | Unset = UNSET
    #: total price
    cost: int | float | Unset = UNSET
    cost_per_unit: int | float | Unset = UNSET
    discount: int | float | Unset = UNSET
    #: initial price
    first_cost: int | float | Unset = UNSET
    appointment_id: int | Unset = UNSET
