from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import LocationUserAccess


@model()
class LocationUser(Model):
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
    access: LocationUserAccess | None = None
