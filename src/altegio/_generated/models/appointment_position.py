from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentPosition(
    Answer,
    kw_only=True,
):
    """Appointment position."""

    id: int | None = None
    title: str | None = None
    services_binding_type: int | None = None
