from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import MembershipBalanceLink


class MembershipBalance(
    Answer,
    kw_only=True,
):
    """Membership balance."""

    links: list[MembershipBalanceLink] | None = None
