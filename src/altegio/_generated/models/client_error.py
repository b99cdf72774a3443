from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class ClientError(Model):
    """Client error."""

    name: str | None = None
    phone: str | None = None
    error: str | None = None
