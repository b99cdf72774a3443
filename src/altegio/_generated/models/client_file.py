from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ClientFile(
    Answer,
    kw_only=True,
):
    """Client file."""

    #: file id
    id: int | None = None
    client_id: int | None = None
    #: includes the extension
    name: str | None = None
    description: str | None = None
    #: upload time, ISO 8601
    date_create: dt.datetime | None = None
    extension: str | None = None
    mime: str | None = None
    #: download link
    link: str | None = None
    #: uploader
    user_name: str | None = None
    #: uploader's picture
    user_avatar: str | None = None
    #: human-readable size with unit
    size: str | None = None
    #: whether changing and deleting is permitted
    can_edit: bool | None = None
