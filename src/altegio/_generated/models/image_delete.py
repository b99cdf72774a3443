from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class ImageDelete(
    Request,
    kw_only=True,
):
    """Image delete."""

    #: group to delete
    image_group_id: int
