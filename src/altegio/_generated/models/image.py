from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ImageImageGroup


@model(
    {
        "image_group": ("ImageGroup", "image_group"),
    }
)
class Image(Model):
    """Image."""

    image_group: ImageImageGroup | None = None
