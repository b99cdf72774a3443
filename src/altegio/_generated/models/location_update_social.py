from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class LocationUpdateSocial(
    Request,
    kw_only=True,
):
    """Location update social."""

    telegram: str | Unset = UNSET
    instagram: str | Unset = UNSET
    vk: str | Unset = UNSET
    facebook: str | Unset = UNSET
    viber: str | Unset = UNSET
    whatsapp: str | Unset = UNSET
