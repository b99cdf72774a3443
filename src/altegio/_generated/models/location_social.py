from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class LocationSocial(Model):
    """Location social."""

    telegram: str | None = None
    instagram: str | None = None
    vk: str | None = None
    facebook: str | None = None
    viber: str | None = None
    whatsapp: str | None = None
