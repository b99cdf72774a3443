from __future__ import annotations

from ..._model import Model, model


@model()
class ClientVisitTips(Model):
    """Shape depends on whether the caller is the serving team member."""

    has_tips: bool | None = None
    #: always null in this shape
    sum: int | float | None = None
