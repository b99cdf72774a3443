from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ServiceLinkTranslation(
    Request,
    kw_only=True,
):
    """Service link translation."""

    language_id: int | Unset = UNSET
    #: service name in that language; an empty string clears it
    translation: str | Unset = UNSET
