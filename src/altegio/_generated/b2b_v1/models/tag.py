# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .tag_entity import TagEntity
from .tag_entity_slug import TagEntitySlug


class Tag(
    AnswerModel,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "_location_id_2": "salon_id",
        "_is_deleted_2": "deleted",
        "is_not_editable": "not_editable",
    },
):
    """A coloured mark on clients, appointments or events.

    Attributes:
        color: #rrggbb.
        entity: 1 client tag, 2 appointment tag.
        icon: Icon name.
        font_color: Hex colour, #RRGGBB.
        is_not_editable: Whether it cannot be changed.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["is_not_editable"])
    id: int = ALWAYS_SENT
    title: str | None = None
    color: str | None = None
    """#rrggbb."""
    location_id: int | None = None
    _location_id_2: int | None = None
    entity: TagEntity | None = None
    """1 client tag, 2 appointment tag."""
    entity_slug: TagEntitySlug | None = None
    icon: str | None = None
    """Icon name."""
    font_color: str | None = None
    """Hex colour, #RRGGBB."""
    is_deleted: bool | None = None
    _is_deleted_2: bool | None = None
    is_editable: bool | None = None
    slug: str | None = None
    is_not_editable: bool | None = None
    """Whether it cannot be changed."""

    def _settle(self) -> None:
        self.__class__ = Tag  # pyright: ignore[reportAttributeAccessIssue]
        if self._location_id_2 is not None:
            self._fill_from_alias("location_id", "_location_id_2")
        if self._is_deleted_2 is not None:
            self._fill_from_alias("is_deleted", "_is_deleted_2")
