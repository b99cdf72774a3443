from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, TeamMemberByIdImageGroup


@model()
class TeamMemberById(Model):
    """Team member by id."""

    #: team member id
    id: int | None = None
    #: external id
    api_id: str | None = None
    name: str | None = None
    specialization: str | None = None
    #: empty array when not set
    position: DocumentType | None = None
    #: 1 show the rating, 0 hide it
    show_rating: int | float | None = None
    rating: int | float | None = None
    #: number of rating votes
    votes_count: int | None = None
    #: linked user
    user_id: int | None = None
    #: image path
    avatar: str | None = None
    #: image path in higher resolution
    avatar_big: str | None = None
    comments_count: int | None = None
    #: sort weight; heavier come first
    weight: str | None = None
    #: HTML
    information: str | None = None
    #: 1 hidden in online booking, 0 not
    hidden: str | None = None
    #: 1 dismissed, 0 not
    fired: str | None = None
    #: 1 deleted, 0 not
    status: str | None = None
    image_group: TeamMemberByIdImageGroup | None = None
