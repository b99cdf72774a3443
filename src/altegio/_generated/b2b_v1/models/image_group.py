# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .image import Image


class ImageGroup(AnswerModel, kw_only=True):
    """One image in several sizes, and the entity that it belongs to.

    Attributes:
        entity: Name of the entity that the group belongs to.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["images"])
    id: int = ALWAYS_SENT
    entity: str | None = None
    """Name of the entity that the group belongs to."""
    entity_id: int | None = None
    images: dict[str, Image] = ALWAYS_SENT

    def _settle(self) -> None:
        self.__class__ = ImageGroup  # pyright: ignore[reportAttributeAccessIssue]
        if self.images.__class__ is list:
            self._clear_empty_list("images", {})
