# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import MembershipBalanceLink


class MembershipBalance(Answer, kw_only=True):
    """What is left on a membership, or what a membership type gives, by service or category."""

    links: list[MembershipBalanceLink] | None = None
    """Services and categories that the membership covers."""
