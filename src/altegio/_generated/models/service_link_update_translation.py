from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(request=True)
class ServiceLinkUpdateTranslation(Model):
    """Service link update translation."""

    language_id: int | Unset = UNSET
    #: service name in that language; an empty string clears it
    translation: str | Unset = UNSET
