from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ImageGroup


@model(
    {
        "image_bound": "image_binded",
    }
)
class Image(Model):
    """Image."""

    image_bound: bool | None = None
    image_group: ImageGroup | None = None
