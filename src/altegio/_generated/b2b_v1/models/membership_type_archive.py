# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class MembershipTypeArchive(Request, kw_only=True):
    """Whether a membership type is to be archived."""

    is_archived: bool
    """True archives (not sellable), false puts it back on sale."""
