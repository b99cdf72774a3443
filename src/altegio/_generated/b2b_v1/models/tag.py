# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import ClassVar

from altegio._calls.model import PROMISED, Answer


class Tag(Answer, kw_only=True, rename={"location_id": "company_id", "_location_id_2": "salon_id"}):
    """A coloured mark on clients, appointments or events.

    Attributes:
        color: #rrggbb.
        entity: 1 client tag, 2 appointment tag.
        icon: Icon name.
        font_color: Hex colour, #RRGGBB.
        deleted: 0 active, 1 deleted.
        not_editable: 0 may be changed, 1 may not.
    """

    _numeric_flags: ClassVar[frozenset[str]] = frozenset(["deleted", "not_editable"])
    id: int = PROMISED
    title: str | None = None
    color: str | None = None
    """#rrggbb."""
    location_id: int | None = None
    _location_id_2: int | None = None
    entity: int | None = None
    """1 client tag, 2 appointment tag."""
    entity_slug: str | None = None
    icon: str | None = None
    """Icon name."""
    font_color: str | None = None
    """Hex colour, #RRGGBB."""
    is_deleted: bool | None = None
    is_editable: bool | None = None
    slug: str | None = None
    deleted: bool | None = None
    """0 active, 1 deleted."""
    not_editable: bool | None = None
    """0 may be changed, 1 may not."""

    def _settle(self) -> None:
        self.__class__ = Tag
        if self._location_id_2 is not None:
            self._fill_from_alias("location_id", "_location_id_2")
