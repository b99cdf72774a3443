from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class AppointmentServiceInput(
    Request,
    kw_only=True,
):
    """Appointment service input."""

    id: int | Unset = UNSET
    #: price before discount
    first_cost: int | float | Unset = UNSET
    discount: int | float | Unset = UNSET
    #: total price
    cost: int | float | Unset = UNSET
