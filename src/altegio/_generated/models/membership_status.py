from __future__ import annotations

from ..._model import Model, model


@model()
class MembershipStatus(Model):
    """Present status."""

    id: int | None = None
    title: str | None = None
    extended_title: str | None = None
    slug: str | None = None
    category: str | None = None
