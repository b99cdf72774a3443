# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Answer


class Tag(Answer, kw_only=True, rename={"location_id": "salon_id"}):
    """A coloured mark on clients, appointments or events."""

    id: int | None = None
    title: str | None = None
    color: str | None = None
    """#rrggbb."""
    location_id: int | None = None
    entity: int | None = None
    """1 client tag, 2 appointment tag."""
    icon: str | None = None
    """Icon name."""
    slug: str | None = None
    deleted: int | None = None
    """0 active, 1 deleted."""
    not_editable: int | None = None
    """0 may be changed, 1 may not."""
    font_color: str | None = None
    """Hex colour, #RRGGBB."""
