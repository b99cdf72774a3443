from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    pass


@model(
    {
        "team_members": "staff",
    },
    request=True,
)
class ServiceCategoryInput(Model):
    """Service category input."""

    title: str | Unset = UNSET
    #: external id
    api_id: str | int | None | Unset = UNSET
    #: sort weight
    weight: int | Unset = UNSET
    #: ids of team members serving this category
    team_members: list[int] | Unset = UNSET
