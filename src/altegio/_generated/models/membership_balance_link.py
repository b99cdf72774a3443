from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import MembershipBalanceCategory, MembershipBalanceService


@model()
class MembershipBalanceLink(Model):
    """Membership balance link."""

    count: int | None = None
    is_unlimited: bool | None = None
    service: MembershipBalanceService | None = None
    category: MembershipBalanceCategory | None = None
