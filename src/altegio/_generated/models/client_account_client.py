from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class ClientAccountClient(Model):
    """Client account client."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
