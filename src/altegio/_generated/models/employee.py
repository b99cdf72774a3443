from __future__ import annotations

from ..._model import Model, model


@model()
class Employee(Model):
    """Employee."""

    id: int | None = None
    phone: str | None = None
