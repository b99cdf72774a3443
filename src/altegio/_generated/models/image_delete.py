from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(request=True)
class ImageDelete(Model):
    """Image delete."""

    #: group to delete
    image_group_id: int
