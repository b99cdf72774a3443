# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Image


class ImageGroup(Answer, kw_only=True):
    """One picture in several sizes, and what it shows."""

    id: int | None = None
    entity: str | None = None
    """Name of the entity the group belongs to."""
    entity_id: int | None = None
    images: dict[str, Image] | None = None

    def __post_init__(self) -> None:
        if self.images.__class__ is list:
            self._absent("images", {})
