from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(request=True)
class MembershipTypeArchive(Model):
    """Membership type archive."""

    #: true archives (not sellable), false puts it back on sale
    is_archived: bool
