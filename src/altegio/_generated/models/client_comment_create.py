from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class ClientCommentCreate(
    Request,
    kw_only=True,
):
    """Client comment create."""

    text: str
