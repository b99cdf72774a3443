from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class ClientCommentFile(Model):
    """Client comment file."""

    #: download URL
    link: str | None = None
    #: name as uploaded
    filename: str | None = None
