from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class LocationBookingWidget(
    Answer,
    kw_only=True,
):
    """Location booking widget."""

    id: int | None = None
    title: str | None = None
    #: whether this is the location's default form
    is_default: int | None = None
    url: str | None = None
