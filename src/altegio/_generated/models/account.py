from __future__ import annotations

from ..._model import Model, model


@model()
class Account(Model):
    """Account."""

    id: int | None = None
    title: str | None = None
    #: 0 cash, 1 non-cash
    type: int | None = None
    comment: str | None = None
