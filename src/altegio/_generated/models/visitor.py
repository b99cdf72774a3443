from __future__ import annotations

from ..._model import Answer


class Visitor(
    Answer,
    kw_only=True,
):
    """Visitor."""

    #: visitor id
    id: int | None = None
    #: visitor name
    title: str | None = None
    #: kind of visitor
    slug: str | None = None
