from __future__ import annotations

from ..._model import Model, model


@model()
class Visitor(Model):
    """Visitor."""

    #: visitor id
    id: int | None = None
    #: visitor name
    title: str | None = None
    #: kind of visitor
    slug: str | None = None
