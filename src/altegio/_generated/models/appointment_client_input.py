from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class AppointmentClientInput(
    Request,
    kw_only=True,
):
    """Appointment client input."""

    phone: str | Unset = UNSET
    name: str | Unset = UNSET
    email: str | Unset = UNSET
