from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import MembershipBalanceLink


@model()
class MembershipBalance(Model):
    """Membership balance."""

    links: list[MembershipBalanceLink] | None = None
