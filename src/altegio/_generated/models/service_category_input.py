from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class ServiceCategoryInput(
    Request,
    kw_only=True,
    rename={
        "team_members": "staff",
    },
):
    """Service category input."""

    title: str | Unset = UNSET
    #: external id
    api_id: str | int | None | Unset = UNSET
    #: sort weight
    weight: int | Unset = UNSET
    #: ids of team members serving this category
    team_members: list[int] | Unset = UNSET
