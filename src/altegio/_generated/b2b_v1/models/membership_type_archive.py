from __future__ import annotations

from ..._model import Request


class MembershipTypeArchive(Request, kw_only=True):
    """Whether a membership type is to be archived."""

    is_archived: bool
    """True archives (not sellable), false puts it back on sale."""
