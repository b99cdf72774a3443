from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class LocationBookingWidget(Model):
    """Location booking widget."""

    id: int | None = None
    title: str | None = None
    #: whether this is the location's default form
    is_default: int | None = None
    url: str | None = None
