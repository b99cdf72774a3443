from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class LocationSocial(
    Answer,
    kw_only=True,
):
    """Location social."""

    telegram: str | None = None
    instagram: str | None = None
    vk: str | None = None
    facebook: str | None = None
    viber: str | None = None
    whatsapp: str | None = None
