from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ClientSearchFilter(
    Request,
    kw_only=True,
):
    """Client search filter."""

    type: str | Unset = UNSET
    state: dict[str, Any] | Unset = UNSET
