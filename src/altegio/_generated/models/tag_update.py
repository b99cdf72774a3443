from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class TagUpdate(
    Request,
    kw_only=True,
):
    """Tag update."""

    title: str | Unset = UNSET
    #: hex colour, #RRGGBB
    color: str | Unset = UNSET
    #: 1 client tag, 2 appointment tag
    entity: int | Unset = UNSET
    #: icon name
    icon: str | Unset = UNSET
