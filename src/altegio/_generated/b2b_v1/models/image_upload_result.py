# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .image_group import ImageGroup


class ImageUploadResult(AnswerModel, kw_only=True, rename={"image_bound": "image_binded"}):
    """The uploaded image, and whether it was bound to an entity."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["image_group"])
    image_bound: bool | None = None
    image_group: ImageGroup = ALWAYS_SENT

    def _settle(self) -> None:
        self.__class__ = ImageUploadResult  # pyright: ignore[reportAttributeAccessIssue]
        if self.image_group.__class__ is list:
            self._clear_empty_list("image_group")
