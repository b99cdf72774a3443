from __future__ import annotations

from ..._model import Model, model


@model()
class ClientCommentUser(Model):
    """Author of the note or uploader."""

    id: int | None = None
    name: str | None = None
    #: image URL
    avatar: str | None = None
