from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DocumentUser(
    Answer,
    kw_only=True,
):
    """Document user."""

    id: int | None = None
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    is_approved: bool | None = None
    #: avatar URL
    avatar: str | None = None
