from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class MembershipTypeArchive(
    Request,
    kw_only=True,
):
    """Membership type archive."""

    #: true archives (not sellable), false puts it back on sale
    is_archived: bool
