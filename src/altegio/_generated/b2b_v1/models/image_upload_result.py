# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ImageGroup


class ImageUploadResult(Answer, kw_only=True, rename={"image_bound": "image_binded"}):
    """The picture that was uploaded, and whether it was bound to something."""

    image_bound: bool | None = None
    image_group: ImageGroup | None = None

    def __post_init__(self) -> None:
        if self.image_group.__class__ is list:
            self._absent("image_group")
