from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientCommentFile, ClientCommentUser


@model()
class ClientComment(Model):
    """Client comment."""

    id: int | None = None
    create_date: dt.datetime | None = None
    update_date: dt.datetime | None = None
    #: default text note, file uploaded file
    type: str | None = None
    #: empty when type is file
    text: str | None = None
    #: empty when type is default
    files: list[ClientCommentFile] | None = None
    #: author of the note or uploader
    user: ClientCommentUser | None = None
