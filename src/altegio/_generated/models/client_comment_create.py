from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(request=True)
class ClientCommentCreate(Model):
    """Client comment create."""

    text: str
