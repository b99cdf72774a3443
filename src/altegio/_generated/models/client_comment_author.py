from __future__ import annotations

from ..._model import Answer


class ClientCommentAuthor(
    Answer,
    kw_only=True,
):
    """Author of the note or uploader."""

    id: int | None = None
    name: str | None = None
    #: image URL
    avatar: str | None = None
