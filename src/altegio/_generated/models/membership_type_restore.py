from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class MembershipTypeRestore(
    Request,
    kw_only=True,
):
    """Membership type restore."""

    #: title the type gets after restoring
    restore_in_title: str
