# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ClientCommentAuthor, ClientCommentFile


class ClientComment(
    Answer, kw_only=True, rename={"created_at": "create_date", "updated_at": "update_date"}
):
    """A note about a client, or a file that was added to their card."""

    id: int | None = None
    created_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    type: str | None = None
    """Default text note, file uploaded file."""
    text: str | None = None
    """Empty when type is file."""
    files: list[ClientCommentFile] | None = None
    """Empty when type is default."""
    user: ClientCommentAuthor | None = None
    """Author of the note or uploader."""

    def __post_init__(self) -> None:
        if self.user.__class__ is list:
            self._absent("user")
