from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ImageImage(
    Answer,
    kw_only=True,
):
    """Image image."""

    id: int | None = None
    path: str | None = None
    width: int | None = None
    height: int | None = None
    type: str | None = None
    image_group_id: int | None = None
    version: str | None = None
