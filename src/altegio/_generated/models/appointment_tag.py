from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentTag(
    Answer,
    kw_only=True,
):
    """Appointment tag."""

    id: int | None = None
    title: str | None = None
    color: str | None = None
    icon: str | None = None
    font_color: str | None = None
