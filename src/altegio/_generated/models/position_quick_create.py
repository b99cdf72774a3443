from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class PositionQuickCreate(
    Request,
    kw_only=True,
):
    """Position quick create."""

    title: str
