from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientCommentAuthor, ClientCommentFile


class ClientComment(
    Answer,
    kw_only=True,
):
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
    user: ClientCommentAuthor | None = None

    def __post_init__(self) -> None:
        if self.user.__class__ is list:
            self._absent("user")
