from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ImageImage


@model()
class ImageGroup(Model):
    """Image group."""

    id: int | None = None
    #: name of the entity the group belongs to
    entity: str | None = None
    entity_id: int | None = None
    images: dict[str, ImageImage] | None = None
