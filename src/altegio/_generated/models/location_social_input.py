from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class LocationSocialInput(
    Request,
    kw_only=True,
):
    """Location social input."""

    telegram: str | Unset = UNSET
    instagram: str | Unset = UNSET
    vk: str | Unset = UNSET
    facebook: str | Unset = UNSET
    viber: str | Unset = UNSET
    whatsapp: str | Unset = UNSET
