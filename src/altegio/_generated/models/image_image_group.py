from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ImageImages


@model(
    {
        "image_bound": "image_binded",
    }
)
class ImageImageGroup(Model):
    """Image image group."""

    id: int | None = None
    #: name of the entity the group belongs to
    entity: str | None = None
    entity_id: int | None = None
    images: ImageImages | None = None
    #: whether the images are attached to an entity
    image_bound: bool | None = None
    image_group: dict[str, Any] | None = None
