# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class MembershipTypeRestore(Request, kw_only=True):
    """What to call a membership type that comes back from the archive."""

    restore_in_title: str
    """Title the type gets after restoring."""
