from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import LocationUserRights


class LocationUser(
    Answer,
    kw_only=True,
):
    """Location user."""

    #: user id
    id: int | None = None
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    information: str | None = None
    #: invitation to manage the location was accepted
    is_approved: bool | None = None
    #: user cannot be deleted
    is_non_deletable: bool | None = None
    firstname: str | None = None
    #: sign-in name; phone and email also work as login
    login: str | None = None
    #: rights per section
    access: LocationUserRights | None = None

    def __post_init__(self) -> None:
        if self.access.__class__ is list:
            self._absent("access")
