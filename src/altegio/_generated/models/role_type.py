from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class RoleType(Model):
    """Role type."""

    slug: str | None = None
    #: value meaning full access; in practice number, string or boolean
    all_access_value: str | None = None
    #: value meaning no access at all; in practice number, string or boolean
    no_access_value: str | None = None
