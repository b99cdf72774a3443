from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ClientCommentFile(
    Answer,
    kw_only=True,
):
    """Client comment file."""

    #: download URL
    link: str | None = None
    #: name as uploaded
    filename: str | None = None
