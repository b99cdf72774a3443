from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(request=True)
class MembershipTypeRestore(Model):
    """Membership type restore."""

    #: title the type gets after restoring
    restore_in_title: str
