from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class PositionCreate(
    Request,
    kw_only=True,
):
    """Position create."""

    title: str
