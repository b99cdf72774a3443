from __future__ import annotations

from ..._model import Answer


class Tag(
    Answer,
    kw_only=True,
    rename={
        "location_id": "salon_id",
    },
):
    """Tag."""

    id: int | None = None
    title: str | None = None
    #: #rrggbb
    color: str | None = None
    location_id: int | None = None
    #: 1 client tag, 2 appointment tag
    entity: int | None = None
    #: icon name
    icon: str | None = None
    slug: str | None = None
    #: 0 active, 1 deleted
    deleted: int | None = None
    #: 0 may be changed, 1 may not
    not_editable: int | None = None
    #: hex colour, #RRGGBB
    font_color: str | None = None
